import { createEnv } from '../../src/engine/index.ts';
import {
  createMockTransport,
  run,
  type RunRequest,
  type RunResult,
  type StoredConnection,
  type TraceEvent,
} from '../../src/runtime/index.ts';
import { toStoredValue } from '../../src/runtime/connection/stored-value.ts';
import { toJsonPointer } from '../../src/source/index.ts';
import type { ConnectionVector } from './connection-vector.ts';
import { type RecordedTransport, recordRequests } from './record-requests.ts';
import type { CaseOutcome } from './run-iml-case.ts';
import { sameJson } from './same-json.ts';

export interface ConnectionOutcome extends CaseOutcome {
  readonly events: readonly TraceEvent[];
}

/** Runs one scenario against its mocks and compares by the rules of connections.md §18. */
export async function runConnectionCase(vector: ConnectionVector): Promise<ConnectionOutcome> {
  const request = requestOf(vector);
  const transport = recordRequests(createMockTransport({ name: vector.id, mocks: vector.mocks }));
  const events: TraceEvent[] = [];
  const nonces = sequence(vector.random?.nonce, 'nonce-0001');
  const states = sequence(vector.random?.state, 'state-0001');
  const uuids = sequence(vector.random?.uuid, '00000000-0000-4000-8000-000000000000');
  const result = await run(request, {
    transport,
    env: createEnv({ now: new Date(vector.now), uuid: uuids, timezone: request.environment.timezone ?? 'UTC' }),
    emit: (event) => events.push(event),
    signal: new AbortController().signal,
    elapsed: () => 0,
    askUser: async () => ({ kind: 'answered', query: vector.callback?.query ?? {} }),
    makeText: (purpose) => (purpose === 'boundary' ? 'boundary' : purpose === 'nonce' ? nonces() : states()),
  });
  const { diagnostics } = vector.expect;
  const expected = {
    requests: vector.expectRequests,
    ...vector.expect,
    ...(diagnostics === undefined ? {} : { diagnostics: sorted(diagnostics) }),
  };
  const actual = pickKeys(describe(result, transport, vector), Object.keys(expected));
  const requests = transport.requests.map((sent, at) => parseLike(sent, vector.expectRequests[at]));
  const held = transport.unanswered.length === 0 && sameJson({ ...actual, requests }, expected);
  return { held, expected, actual: { ...actual, requests, unanswered: transport.unanswered }, events };
}

function requestOf(vector: ConnectionVector): RunRequest {
  const { communication, parametersSpec, common, base, module } = vector;
  const json = JSON.stringify;
  return {
    runId: vector.id,
    action: vector.action,
    kind: vector.type === 'jwt' ? 'basic' : vector.type,
    definition: {
      communication: json(communication),
      ...(parametersSpec === undefined ? {} : { parameters: json(parametersSpec) }),
      ...(common === undefined ? {} : { common: json(common) }),
      ...(base === undefined ? {} : { base: json(base) }),
      ...(module === undefined ? {} : { module: json(module.communication) }),
    },
    values: vector.parameters ?? {},
    appCommon: vector.appCommon ?? {},
    moduleParameters: module?.parameters ?? {},
    scopes: vector.scopes ?? {},
    connection: vector.connection === undefined ? null : { ...nothingStored, ...vector.connection },
    environment: vector.environment ?? {},
    transport: { kind: 'mock', scenario: { name: vector.id, mocks: vector.mocks } },
    clock: vector.now,
    seed: 1,
  };
}

const nothingStored: StoredConnection = { data: {}, uid: null, metadata: null, expires: null, scope: null };

/** Lists are consumed in order, the last repeats. */
function sequence(values: string | readonly string[] | undefined, fallback: string): () => string {
  const rest = typeof values === 'string' ? [values] : [...(values ?? [])];
  return () => (rest.length > 1 ? rest.shift() : rest[0]) ?? fallback;
}

/** The result in the shape of `expect`. */
function describe(
  { connection, error, output, parameterErrors, diagnostics, logs, authorizeUrl }: RunResult,
  transport: RecordedTransport,
  { type, action }: ConnectionVector,
): Readonly<Record<string, unknown>> {
  const oneStep = (type === 'basic' || type === 'jwt') && action !== 'module';
  const shown = Object.entries(logs).filter(([, entry]) => entry !== null);
  return {
    requests: transport.requests,
    data: connection?.data ?? null,
    uid: connection?.uid ?? null,
    metadata: connection?.metadata ?? null,
    expires: connection?.expires ?? null,
    scope: connection?.scope ?? null,
    error: error === null ? null : { type: error.type, message: error.message },
    // As JSON holds it: dates as ISO text, bytes as base64 (connections.md §16, U6, U17).
    output: toStoredValue(output) ?? null,
    authorizeUrl: authorizeUrl ?? null,
    log: oneStep ? (shown[0]?.[1] ?? null) : shown.length === 0 ? null : Object.fromEntries(shown),
    diagnostics: [
      ...new Map(
        diagnostics
          .filter(({ section, code }) => section === 'communication' && comparedCodes.has(code))
          .map(({ path, code }) => [`${toJsonPointer(path)} ${code}`, { path: toJsonPointer(path), code }]),
      ).values(),
    ],
    parameterErrors: parameterErrors.map(({ path, code }) => ({ path, code })),
  };
}

/** The codes of the table in connections.md §11. */
const comparedCodes = new Set([
  'directive-not-available',
  'single-request-only',
  'only-in-info',
  'no-effect',
  'unknown-step',
  'body-ignored',
]);

function pickKeys(object: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, key === 'diagnostics' ? sorted(object[key]) : object[key]]));
}

const sorted = (list: unknown): unknown =>
  Array.isArray(list) ? list.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) : list;

/** A body of type json is listed as the parsed value, any other text as it is: the expectation tells which it is. */
function parseLike(sent: Readonly<Record<string, unknown>>, expected: unknown): Readonly<Record<string, unknown>> {
  const { body } = sent;
  const wanted = (expected as { readonly body?: unknown } | undefined)?.body;
  if (typeof body !== 'string' || wanted === body) return sent;
  try {
    return { ...sent, body: JSON.parse(body) as unknown };
  } catch {
    // Not JSON: it is listed as text.
    return sent;
  }
}
