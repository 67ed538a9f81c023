/** A request as it leaves the runtime; header names are lower-case. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HttpHeader[];
  readonly body: HttpBody;
}

export type HttpHeader = readonly [name: string, value: string];

export type HttpBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'multipart'; readonly boundary: string; readonly parts: readonly HttpPart[] };

export interface HttpPart {
  readonly name: string;
  readonly value: string | Uint8Array;
  readonly filename?: string;
  readonly contentType?: string;
}

/** A response as it arrived; header names are lower-case, `url` is the address that answered. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: readonly HttpHeader[];
  readonly body: Uint8Array;
  readonly url: string;
  /** Milliseconds from sending to the last byte; simulated for mocks. */
  readonly durationMs: number;
}

/** Why there is no response. */
export interface HttpFailure {
  readonly kind: 'network' | 'cors-suspected' | 'timeout' | 'aborted' | 'bad-url' | 'no-mock';
  /** Network code such as `ECONNRESET`, when it is known (mocks name it, browsers hide it). */
  readonly code?: string;
  /** What is known, in a plain sentence. */
  readonly message: string;
  /** What the user can do about it. */
  readonly advice?: string;
}

/** Something a browser forbids or hides that would have been different in Make. */
export interface TransportWarning {
  readonly code:
    | 'forbidden-header'
    | 'through-proxy'
    | 'unreadable-redirect'
    | 'ca-not-available'
    | 'gzip-ignored'
    | 'mock-delay-simulated';
  readonly message: string;
}
