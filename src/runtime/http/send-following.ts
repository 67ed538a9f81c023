import { fail, type Result } from '../../base/result.ts';
import type { SendOptions, Transport } from '../transports/transport.ts';
import type { HttpFailure, HttpRequest, HttpResponse } from './http-message.ts';
import { redirectRequest } from './redirect-request.ts';

/** The most redirects that Make follows (connections.md §5). */
const maxRedirects = 21;

export interface FollowOptions extends SendOptions {
  /** Whether a redirected request of this method is followed. */
  follows(method: string): boolean;
  /** A reply was a redirect, and this request is sent next. */
  onRedirect(response: HttpResponse, next: HttpRequest): void;
}

/** Sends a request and follows where the replies point. */
export async function sendFollowing(
  first: HttpRequest,
  transport: Transport,
  options: FollowOptions,
): Promise<Result<HttpResponse, HttpFailure>> {
  let request = first;
  for (let count = 0; count <= maxRedirects; count++) {
    const sent = await transport.send(request, { ...options, followRedirects: options.follows(request.method) });
    if (!sent.ok) return sent;
    const next = options.follows(request.method) ? redirectRequest(request, sent.value) : undefined;
    if (next === undefined) return sent;
    options.onRedirect(sent.value, next);
    request = next;
  }
  return fail({
    kind: 'network',
    code: 'ERR_TOO_MANY_REDIRECTS',
    message: `The service redirected more than ${maxRedirects} times.`,
    advice: 'Do the redirects go in a circle? Set followRedirects to false to see the first one.',
  });
}
