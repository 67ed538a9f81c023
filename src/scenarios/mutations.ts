import { seededRandom } from '../engine/index.ts';
import type { Json, Mock } from '../runtime/index.ts';
import { type BodyPath, bodyPathsOf, bodyPathText } from './body-path.ts';
import { changeAt } from './set-at.ts';

/** A good answer with one thing wrong. */
export interface Mutation {
  readonly group: 'missing' | 'null' | 'type' | 'empty' | 'error' | 'html' | 'header' | 'huge';
  /** What is wrong, as a name for a scenario: `without user.email`. */
  readonly what: string;
  readonly mock: Mock;
  /** The service plainly means to refuse; connecting would be a false success. */
  readonly refuses: boolean;
}

/** Keys looked at; answers with thousands of keys are sampled. */
const mostKeys = 24;

/**
 * Ways in which a service answers badly, made from its good answer. The same answer and seed always give the same list.
 */
export function mutationsOf(good: Mock, seed = 1): readonly Mutation[] {
  const { body } = good;
  const list: Mutation[] = [];
  const add = (group: Mutation['group'], what: string, change: Partial<Mock>, refuses = false): void => {
    list.push({ group, what, refuses, mock: { ...good, ...change } });
  };
  for (const body200 of errorBodies)
    add('error', `200 with ${JSON.stringify(body200)}`, { status: 200, headers: json, body: body200 }, true);
  add(
    'html',
    '200 with a login page',
    {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><html><title>Sign in</title></html>',
    },
    true,
  );
  add('empty', '200 without a body', { status: 200, body: '' });
  if (typeof body === 'object' && body !== null) {
    add('empty', 'an empty object', { body: {} });
    add('empty', 'an empty list', { body: [] });
    for (const path of sampled(bodyPathsOf(body), seed)) {
      const name = bodyPathText(path).replace(/^body\.?/, '');
      add('missing', `without ${name}`, { body: changeAt(body, path, () => undefined) });
      add('null', `${name} is null`, { body: changeAt(body, path, () => null) });
      add('type', `${name} has another type`, { body: changeAt(body, path, otherType) });
      add('huge', `${name} is huge`, {
        body: changeAt(body, path, (value) =>
          typeof value === 'number' ? Number.MAX_SAFE_INTEGER : 'x'.repeat(20_000),
        ),
      });
    }
  }
  const upper = Object.fromEntries(
    Object.entries(good.headers ?? {}).map(([name, value]) => [name.toUpperCase(), value]),
  );
  add('header', 'header names in upper case', { headers: upper });
  add('header', 'no content type', {
    headers: Object.fromEntries(
      Object.entries(good.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'content-type'),
    ),
  });
  return list;
}

/** Whatever else a good answer says of itself, an error need not. */
const json = { 'content-type': 'application/json' };

const errorBodies: readonly Record<string, Json>[] = [
  { error: 'Invalid key' },
  { error: { code: 401, message: 'Invalid key' } },
  { errors: [{ message: 'Invalid key' }] },
  { success: false, message: 'Invalid key' },
  { ok: false, error: 'invalid_auth' },
  { code: 'AuthError', message: 'Invalid key' },
  { status: 'error', message: 'Invalid key' },
];

function sampled(paths: readonly BodyPath[], seed: number): readonly BodyPath[] {
  if (paths.length <= mostKeys) return paths;
  const random = seededRandom(seed);
  return paths
    .map((path) => ({ path, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostKeys)
    .map(({ path }) => path);
}

function otherType(value: Json): Json {
  if (typeof value === 'string') return { value };
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return 'text';
}
