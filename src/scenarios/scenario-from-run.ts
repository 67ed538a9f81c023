import { decodeUtf8 } from '../base/utf8.ts';
import type { Json, Mock, RunAction, RunResult, Scenario, StoredConnection, TraceEvent } from '../runtime/index.ts';
import type { Value } from '../engine/index.ts';
import { dots, maskText, maskValue, type Taint } from '../secrets/index.ts';

/** What stands in a kept answer where a secret stood. */
const placeholder = 'demo-secret';

/** What a run started from, besides the form. */
export interface RunStart {
  readonly action: RunAction;
  /** What was stored before it. */
  readonly before?: StoredConnection | undefined;
}

/**
 * The answers of a run as mocks, one for each request in order, so that the same run needs no service. Secrets are
 * replaced; an answer whose body is no text keeps its status and headers only. With its start, the run is of the same action
 * and from the same stored connection.
 */
export function scenarioFromRun(
  name: string,
  events: readonly TraceEvent[],
  result: Pick<RunResult, 'verdict'>,
  taint: Taint,
  start: RunStart = { action: 'create' },
): Scenario {
  const secrets = taint.texts.map(({ text }) => text);
  const mocks: Mock[] = [];
  let match: Mock['match'] = {};
  for (const event of events) {
    if (event.kind === 'request') {
      const { method, url } = event.request;
      match = { method, url: maskText(url, secrets).replaceAll(dots, '*') };
    } else if (event.kind === 'response') {
      const { status, headers, body } = event.response;
      mocks.push({
        match,
        status,
        headers: Object.fromEntries(headers.filter(([key]) => key !== 'set-cookie')),
        ...bodyOf(body),
      });
    } else if (event.kind === 'no-response') {
      mocks.push({ match, networkError: networkErrorOf(event.failure.kind, event.failure.code) });
    }
  }
  const kept = maskValue({ mocks, ...startOf(start) } as unknown as Value, secrets);
  return {
    name,
    outcome: result.verdict === 'connected' ? 'success' : 'failure',
    ...(replaceDots(kept) as Pick<Scenario, 'mocks' | 'action' | 'connection'>),
  };
}

function startOf({ action, before }: RunStart): Pick<Scenario, 'action' | 'connection'> {
  if (action === 'create') return {};
  if (before === undefined) return { action };
  const { data, uid, expires } = before;
  return {
    action,
    connection: {
      data: data as Record<string, Json>,
      ...(typeof uid === 'string' || typeof uid === 'number' ? { uid } : {}),
      ...(expires === null ? {} : { expires }),
    },
  };
}

const networkErrorOf = (kind: string, code = 'ECONNREFUSED'): string =>
  kind === 'timeout' ? 'ETIMEDOUT' : kind === 'cors-suspected' ? 'CORS' : code;

function bodyOf(bytes: Uint8Array): { readonly body?: Json } {
  const text = decodeUtf8(bytes);
  if (text === '' || text.includes('\uFFFD')) return {};
  try {
    const value = JSON.parse(text) as Json;
    return { body: typeof value === 'object' && value !== null ? value : text };
  } catch {
    // No JSON: kept as the text it is.
    return { body: text };
  }
}

function replaceDots(data: unknown): unknown {
  if (typeof data === 'string') return data.replaceAll(dots, placeholder);
  if (Array.isArray(data)) return data.map(replaceDots);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key.replaceAll(dots, placeholder), replaceDots(item)]),
  );
}
