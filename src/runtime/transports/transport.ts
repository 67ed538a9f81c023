import type { Result } from '../../base/result.ts';
import type { HttpFailure, HttpRequest, HttpResponse, TransportWarning } from '../http/http-message.ts';

export interface SendOptions {
  /** Milliseconds until the request counts as timed out. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /**
   * False when the definition wants to see a redirect itself. A browser cannot show one, so the fetch transport
   * otherwise lets the platform follow it. Mocks never follow.
   */
  readonly followRedirects?: boolean;
  /** Called for anything the transport had to do differently. */
  warn(warning: TransportWarning): void;
}

/** Carries one request, without following redirects where it can avoid it; the runtime follows them (connections.md U14). */
export interface Transport {
  readonly kind: 'mock' | 'fetch';
  send(request: HttpRequest, options: SendOptions): Promise<Result<HttpResponse, HttpFailure>>;
}
