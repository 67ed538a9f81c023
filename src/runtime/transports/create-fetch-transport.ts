import { fail, ok, type Result } from '../../base/result.ts';
import { bodyBytes } from '../http/body-bytes.ts';
import type { HttpFailure, HttpHeader, HttpRequest, HttpResponse, TransportWarning } from '../http/http-message.ts';
import { publicUrl } from '../http/public-url.ts';
import {
  explainBrokenAnswer,
  explainFetchFailure,
  explainProxyFailure,
  type PageFacts,
} from './explain-fetch-failure.ts';
import { isForbiddenHeader, isForbiddenMethod } from './forbidden-headers.ts';
import { aborted, timedOut } from './interruptions.ts';
import { proxyOrigin, throughProxy } from './proxy.ts';
import type { SendOptions, Transport } from './transport.ts';

/**
 * Sends for real, from the user's own machine.
 *
 * A browser hides the reply of a redirect, so redirects are followed by `fetch` itself, with a warning, unless
 * `options.followRedirects` is false. Nothing is sent twice to find out more.
 *
 * @param page what is known about the page; read from the platform when absent
 * @param proxy address of a proxy that the user runs (`throughProxy`); requests go straight to the service when absent
 */
export function createFetchTransport(
  fetchFunction: typeof fetch,
  page: PageFacts = currentPage(),
  proxy?: string,
): Transport {
  return {
    kind: 'fetch',
    async send(request, options) {
      const refusal = refuse(request, options);
      if (refusal !== undefined) return fail(refusal);
      const timeout = AbortSignal.timeout(options.timeoutMs);
      const started = performance.now();
      let status: number | undefined;
      try {
        if (proxy !== undefined) options.warn(tellProxy(proxy));
        const address = proxy === undefined ? request.url : throughProxy(proxy, request.url);
        const response = await fetchFunction(address, toInit(request, options, timeout));
        ({ status } = response);
        const body = new Uint8Array(await response.arrayBuffer());
        const answered = proxy === undefined ? response.url : request.url;
        return toResult(response, { ...request, url: answered }, body, performance.now() - started, options);
      } catch (error) {
        if (options.signal.aborted) return fail(aborted);
        if (timeout.aborted) return fail(timedOut(options.timeoutMs));
        if (status !== undefined) return fail(explainBrokenAnswer(error, request.url, status));
        return fail(
          proxy === undefined ? explainFetchFailure(error, request.url, page) : explainProxyFailure(error, proxy, page),
        );
      }
    },
  };
}

function refuse(request: HttpRequest, options: SendOptions): HttpFailure | undefined {
  if (options.signal.aborted) return aborted;
  if (!URL.canParse(request.url) || !/^https?:/i.test(request.url)) {
    return {
      kind: 'bad-url',
      message: `"${publicUrl(request.url)}" is not a usable URL.`,
      advice: 'A URL begins with https:// or http:// and a host name.',
    };
  }
  if (isForbiddenMethod(request.method)) {
    return {
      kind: 'network',
      message: `A browser does not send ${request.method} requests.`,
      advice: 'Try this definition with mocks.',
    };
  }
  return undefined;
}

function toInit(request: HttpRequest, options: SendOptions, timeout: AbortSignal): RequestInit {
  const carriesBody = !['GET', 'HEAD'].includes(request.method.toUpperCase());
  const body = carriesBody ? bodyBytes(request.body) : undefined;
  return {
    method: request.method,
    headers: sendableHeaders(request.headers, options),
    // The bytes are ours alone, never shared memory, which the type cannot tell.
    ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
    redirect: options.followRedirects === false ? 'manual' : 'follow',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([options.signal, timeout]),
  };
}

function sendableHeaders(headers: readonly HttpHeader[], options: SendOptions): [string, string][] {
  const sendable: [string, string][] = [];
  for (const header of headers) {
    if (isForbiddenHeader(header)) {
      options.warn({
        code: 'forbidden-header',
        message: `Browsers do not let a page send the header "${header[0]}", so it was left out. Make would send it.`,
      });
    } else sendable.push([...header]);
  }
  return sendable;
}

function toResult(
  response: Response,
  { method, url }: Pick<HttpRequest, 'method' | 'url'>,
  body: Uint8Array,
  durationMs: number,
  options: SendOptions,
): Result<HttpResponse, HttpFailure> {
  if (response.type === 'opaqueredirect') {
    return fail({
      kind: 'network',
      message: 'The service answered with a redirect, which a browser does not let a page read.',
      advice: 'Try this definition with mocks, or let the redirect be followed.',
    });
  }
  if (response.redirected) {
    options.warn({
      code: 'unreadable-redirect',
      message: `The browser followed a redirect to ${publicUrl(response.url)} by itself; the steps on the way cannot be shown.${keptMethod(method)}`,
    });
  }
  return ok({ status: response.status, headers: [...response.headers], body, url, durationMs });
}

/** Browsers turn only POST into GET at 301 and 302 (Fetch standard), Make every method (connections.md U14). */
const keptMethod = (method: string): string =>
  ['GET', 'HEAD', 'POST'].includes(method)
    ? ''
    : ` Unless the status was 303 it sent ${method} again; Make sends GET after 301 and 302 as well.`;

const tellProxy = (proxy: string): TransportWarning => ({
  code: 'through-proxy',
  message: `Sent through your proxy ${proxyOrigin(proxy)}, which sees everything in it. Make sends it straight to the service.`,
});

function currentPage(): PageFacts {
  return {
    secure: globalThis.location?.protocol === 'https:',
    online: globalThis.navigator?.onLine !== false,
  };
}
