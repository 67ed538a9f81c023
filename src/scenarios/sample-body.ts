import type { Json } from '../runtime/index.ts';
import type { BodyPath } from './body-path.ts';
import { setAt } from './set-at.ts';

/** A body that has a made-up value at every path; a path that goes on below another makes a collection of it. */
export function sampleBody(paths: readonly BodyPath[]): Json {
  // The longest first, so that no value takes the place of a collection.
  const ordered = paths.filter((path) => !paths.some((other) => isBelow(other, path)));
  return ordered.reduce<Json>((body, path) => setAt(body, path, sampleValue(path)), {});
}

const isBelow = (path: BodyPath, above: BodyPath): boolean =>
  path.length > above.length && above.every((step, at) => path[at] === step);

/** By the last name of the path in words joined by `_`; the first that fits. */
const samples: readonly (readonly [name: RegExp, value: string | number | boolean])[] = [
  [/^(?:ok|success|valid|active|authenticated|authorized|enabled|verified|is_.*|has_.*)$/, true],
  [/expires?_?in|(?:^|_)ttl$/, 3600],
  [/expir(?:es?|y|ation)(?:_?at|_?date)?$/, '2030-01-01T00:00:00.000Z'],
  [/(?:^|_)(?:url|uri|link|href|endpoint|website)(?:_|$)/, 'https://acme.example'],
  [/refresh_?token/, 'demo-refresh-token'],
  [/token_?type/, 'Bearer'],
  [/token_?secret/, 'demo-token-secret'],
  [/token|jwt|session/, 'demo-access-token'],
  [/secret|passw|api_?key|private_?key/, 'demo-secret'],
  [/e_?mail/, 'ada@acme.example'],
  [/^(?:id|uid|user_?id|account_?id|sub)$/, 4711],
  [/(?:^|_)id_str$/, '4711'],
  [/(?:^|_)id$/, 'id-4711'],
  [/(?:^|_)(?:count|total|number|limit|amount|size)(?:_|$)/, 2],
  [/(?:^|_)(?:sub_?domain|tenant|region|slug|shop|site|instance|workspace|organi[sz]ation|company|team)$/, 'acme'],
  [/(?:^|_)(?:domain|host|hostname)$/, 'acme.example'],
  [/phone/, '+1 555 0100'],
  [/scopes?$/, 'read write'],
  [/name|login|user/, 'Ada Lovelace'],
];

/** A made-up value fit for the last name of a path. */
export function sampleValue(path: BodyPath): string | number | boolean {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  return samples.find(([pattern]) => pattern.test(inWords(name)))?.[1] ?? `sample ${name || 'text'}`;
}

/** `accountName` and `account-name` are two words. */
const inWords = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[\W_]+/g, '_')
    .toLowerCase();
