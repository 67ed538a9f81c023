import { fail, ok, type Result } from '../../base/result.ts';
import { encodeUtf8 } from '../../base/utf8.ts';
import type { HttpFailure, HttpRequest, HttpResponse } from '../http/http-message.ts';
import { publicUrl } from '../http/public-url.ts';
import { aborted, timedOut } from './interruptions.ts';
import { matchesRequest } from './matches-request.ts';
import type { Mock, Scenario } from './scenario.ts';
import type { SendOptions, Transport } from './transport.ts';

/**
 * Answers from a scenario, without any waiting. Mocks that match are used once each, in order; the last match repeats
 * (connections.md §18). One transport serves one run: it remembers which mocks are used up.
 */
export function createMockTransport(scenario: Scenario): Transport {
  const used = new Set<Mock>();
  return {
    kind: 'mock',
    async send(request, options) {
      if (options.signal.aborted) return fail(aborted);
      const matching = scenario.mocks.filter((mock) => matchesRequest(mock.match, request));
      const mock = matching.find((candidate) => !used.has(candidate)) ?? matching.at(-1);
      if (mock === undefined) return fail(noMock(request, scenario));
      used.add(mock);
      return answer(mock, request, options);
    },
  };
}

function answer(mock: Mock, request: HttpRequest, options: SendOptions): Result<HttpResponse, HttpFailure> {
  const durationMs = mock.delayMs ?? 0;
  if (durationMs > options.timeoutMs) {
    return fail({ ...timedOut(options.timeoutMs), advice: `This mock takes ${durationMs} ms.` });
  }
  if (durationMs > 0) {
    options.warn({
      code: 'mock-delay-simulated',
      message: `The delay of ${durationMs} ms is held against the timeout, but not waited for.`,
    });
  }
  if (mock.networkError === 'CORS') return fail(corsBlocked);
  if (mock.networkError !== undefined) {
    return fail({
      kind: 'network',
      code: mock.networkError,
      message: `The service could not be reached (${mock.networkError}).`,
    });
  }
  return ok({
    status: mock.status ?? 200,
    headers: Object.entries(mock.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const),
    body: encodeUtf8(bodyText(mock.body)),
    url: request.url,
    durationMs,
  });
}

const corsBlocked: HttpFailure = {
  kind: 'cors-suspected',
  message: 'The browser got no readable answer (a mocked CORS block).',
  advice: 'Only browsers are limited this way; Make would get the answer.',
};

function bodyText(body: Mock['body']): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function noMock(request: HttpRequest, scenario: Scenario): HttpFailure {
  return {
    kind: 'no-mock',
    message: `No mock of the scenario "${scenario.name}" answers ${request.method} ${publicUrl(request.url)}.`,
    advice: adviceFor(request, scenario.mocks),
  };
}

/** Points at the mock that was probably meant. */
function adviceFor(request: HttpRequest, mocks: readonly Mock[]): string {
  if (mocks.length === 0) return 'The scenario has no mocks. Add one for this request.';
  const otherMethod = mocks.find(({ match }) => matchesRequest({ ...match, method: request.method }, request));
  if (otherMethod !== undefined) {
    return `A mock has this address, but the method ${otherMethod.match.method}. Change one of the two.`;
  }
  const samePlace = mocks.find(({ match }) => match.url !== undefined && placeOf(match.url) === placeOf(request.url));
  if (samePlace !== undefined) {
    return 'A mock differs only in the query or in a closing slash. Addresses are compared as text; * stands for any characters.';
  }
  return 'Add a mock for this request, or use * in the address of one.';
}

const placeOf = (url: string): string => publicUrl(url).replace(/\/$/, '');
