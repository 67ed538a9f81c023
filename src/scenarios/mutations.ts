import { seededRandom } from '../engine/index.ts';
import type { Json, Mock } from '../runtime/index.ts';

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
    add('error', `200 with ${JSON.stringify(body200)}`, { status: 200, body: body200 }, true);
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
  add('empty', 'an empty object', { body: {} });
  add('empty', 'an empty list', { body: [] });
  if (isObject(body)) {
    for (const path of sampled(pathsOf(body), seed)) {
      const name = path.join('.');
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

const errorBodies: readonly Record<string, Json>[] = [
  { error: 'Invalid key' },
  { error: { code: 401, message: 'Invalid key' } },
  { errors: [{ message: 'Invalid key' }] },
  { success: false, message: 'Invalid key' },
  { ok: false, error: 'invalid_auth' },
  { code: 'AuthError', message: 'Invalid key' },
  { status: 'error', message: 'Invalid key' },
];

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (!isObject(value) || path.length > 4) return path.length === 0 ? [] : [path];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key])),
  ];
}

function sampled(paths: readonly (readonly string[])[], seed: number): readonly (readonly string[])[] {
  if (paths.length <= mostKeys) return paths;
  const random = seededRandom(seed);
  return paths
    .map((path) => ({ path, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostKeys)
    .map(({ path }) => path);
}

function changeAt(value: Json, [name, ...rest]: readonly string[], change: (value: Json) => Json | undefined): Json {
  if (!isObject(value) || name === undefined) return value;
  const member = value[name] as Json;
  const next = rest.length === 0 ? change(member) : changeAt(member, rest, change);
  const entries = Object.entries(value).flatMap(([key, item]) =>
    key !== name ? [[key, item] as const] : next === undefined ? [] : [[key, next] as const],
  );
  return Object.fromEntries(entries);
}

function otherType(value: Json): Json {
  if (typeof value === 'string') return { value };
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return 'text';
}
