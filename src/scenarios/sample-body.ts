import type { Json } from '../runtime/index.ts';

/** A body that has a made-up value at every path; a path that goes on below another makes an object of it. */
export function sampleBody(paths: readonly (readonly string[])[]): Record<string, Json> {
  const body: Draft = Object.create(null) as Draft;
  for (const path of paths) {
    let at = body;
    for (const name of path.slice(0, -1)) {
      const next = at[name];
      at = typeof next === 'object' && next !== null ? next : (at[name] = Object.create(null) as Draft);
    }
    const last = path.at(-1) as string;
    if (typeof at[last] !== 'object') at[last] = sampleValue(path);
  }
  return toPlain(body);
}

interface Draft {
  [name: string]: Draft | string | number | boolean;
}

const toPlain = (draft: Draft): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(draft).map(([name, value]) => [name, typeof value === 'object' ? toPlain(value) : value]),
  );

/** By the last name of the path; the first that fits. */
const samples: readonly (readonly [name: RegExp, value: string | number | boolean])[] = [
  [/^(?:ok|success|valid|active|authenticated)$/i, true],
  [/refresh_?token/i, 'demo-refresh-token'],
  [/token_?type/i, 'Bearer'],
  [/token_?secret/i, 'demo-token-secret'],
  [/token|jwt|session/i, 'demo-access-token'],
  [/expires?_?in|ttl/i, 3600],
  [/expires?(?:_?at)?$/i, '2030-01-01T00:00:00.000Z'],
  [/e?mail/i, 'ada@acme.example'],
  [/^(?:id|uid|user_?id|account_?id|sub)$/i, 4711],
  [/_?id$/i, 'id-4711'],
  [/count|total|number|limit/i, 2],
  [/url|link|endpoint|domain/i, 'https://acme.example'],
  [/phone/i, '+1 555 0100'],
  [/scopes?$/i, 'read write'],
  [/name|login|user/i, 'Ada Lovelace'],
];

/** A made-up value fit for the last name of a path. */
export function sampleValue(path: readonly string[]): string | number | boolean {
  const name = path.at(-1) ?? '';
  return samples.find(([pattern]) => pattern.test(name))?.[1] ?? `sample ${name}`;
}
