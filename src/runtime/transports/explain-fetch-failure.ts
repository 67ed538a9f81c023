import type { HttpFailure } from '../http/http-message.ts';
import { proxyOrigin } from './proxy.ts';

/** What a page knows that helps to explain why a request failed. */
export interface PageFacts {
  /** Loaded over https, so that http addresses are out of reach. */
  readonly secure: boolean;
  readonly online: boolean;
}

/**
 * What is known after `fetch` has thrown. Browsers tell pages nothing but that it failed; Node.js gives a code. Names
 * the host only, as the rest of the URL may hold secrets.
 */
export function explainFetchFailure(error: unknown, url: string, page: PageFacts): HttpFailure {
  const { host, hostname, protocol, username, password } = new URL(url);
  const code = networkCode(error);
  if (code !== undefined) return { kind: 'network', code, message: `The service could not be reached (${code}).` };
  if (username !== '' || password !== '') {
    return {
      kind: 'bad-url',
      message: `Browsers refuse a user name or password inside a URL (${host}).`,
      advice: 'Send them in an authorization header: Basic {{base64(parameters.user + ":" + parameters.password)}}.',
    };
  }
  if (!page.online) {
    return { kind: 'network', message: 'This device is offline.', advice: 'Connect it, or run against mocks.' };
  }
  const local = isLocal(hostname);
  if (page.secure && protocol === 'http:' && !local) {
    return {
      kind: 'network',
      message: `A page loaded over https cannot call http://${host}.`,
      advice: 'Use https in the URL, or run against mocks.',
    };
  }
  return {
    kind: 'cors-suspected',
    message: `The browser got no readable answer from ${host}, and does not tell a page why.`,
    advice: local
      ? 'Is the service running on this port, and does it allow calls from web pages (CORS)? Make itself cannot reach local addresses.'
      : 'Most likely the service does not allow calls from web pages (CORS); the name may also be wrong, or the service down. Make is not limited this way: run against mocks instead.',
  };
}

/** What is known when an answer has begun, so that CORS is not to blame, and could not be read to its end. */
export function explainBrokenAnswer(error: unknown, url: string, status: number): HttpFailure {
  const code = networkCode(error);
  return {
    kind: 'network',
    ...(code === undefined ? {} : { code }),
    message: `The answer of ${new URL(url).host} began with status ${status}, but could not be read to its end.`,
    advice: 'The line broke, or the body is not compressed the way its headers say. Run it again, or ask with cURL.',
  };
}

/** As `explainFetchFailure`, for a request that went through the user's own proxy, which is then what did not answer. */
export function explainProxyFailure(error: unknown, proxy: string, page: PageFacts): HttpFailure {
  const failure = explainFetchFailure(error, proxyOrigin(proxy), page);
  if (failure.kind !== 'cors-suspected') return failure;
  return {
    ...failure,
    message: `Your proxy ${proxyOrigin(proxy)} gave the page no readable answer.`,
    advice:
      'Is it running, and does it allow calls from web pages, with every header of this request (access-control-allow-origin, -headers)? The settings turn it off.',
  };
}

/** `localhost` and the loopback addresses, which secure pages may call over http. */
function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^(?:127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

function networkCode(error: unknown): string | undefined {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
