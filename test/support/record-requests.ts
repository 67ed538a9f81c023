import { encodeBase64 } from '../../src/base/base64.ts';
import type { HttpBody, HttpRequest } from '../../src/runtime/http/http-message.ts';
import type { Transport } from '../../src/runtime/transports/transport.ts';

export interface RecordedTransport extends Transport {
  /** What was sent, in the shape of `expectRequests` (connections.md §18). */
  readonly requests: readonly Readonly<Record<string, unknown>>[];
  /** Requests that no mock answered. */
  readonly unanswered: readonly string[];
}

/** A transport that remembers what it carries, redirects included. */
export function recordRequests(transport: Transport): RecordedTransport {
  const requests: Readonly<Record<string, unknown>>[] = [];
  const unanswered: string[] = [];
  return {
    kind: transport.kind,
    requests,
    unanswered,
    async send(request, options) {
      requests.push(describe(request));
      const result = await transport.send(request, options);
      if (!result.ok && result.error.kind === 'no-mock') unanswered.push(result.error.message);
      return result;
    },
  };
}

function describe({ method, url, headers, body }: HttpRequest): Readonly<Record<string, unknown>> {
  const boundary = body.kind === 'multipart' ? `; boundary=${body.boundary}` : '';
  const named = Object.fromEntries(headers.map(([name, value]) => [name, value.replace(boundary, '')]));
  return { method, url, headers: named, ...describeBody(body) };
}

function describeBody(body: HttpBody): { readonly body?: unknown } {
  switch (body.kind) {
    case 'none':
      return {};
    case 'text':
      return { body: body.text };
    case 'bytes':
      return { body: { __base64: encodeBase64(body.bytes) } };
    case 'multipart':
      return {
        body: {
          __multipart: body.parts.map(({ value, ...part }) => ({
            ...part,
            value: value instanceof Uint8Array ? { __base64: encodeBase64(value) } : value,
          })),
        },
      };
  }
}
