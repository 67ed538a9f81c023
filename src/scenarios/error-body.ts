import { isCollection, type Value } from '../engine/index.ts';

/**
 * What in a decoded body says plainly that the call failed, such as `error`; undefined when nothing does. Only what
 * no service means otherwise: `error` or `errors` that hold something, `success` or `ok` that is false, a `status` of that name.
 */
export function errorIn(body: Value): string | undefined {
  if (body === null || body === undefined || !isCollection(body)) return undefined;
  for (const [name, value] of Object.entries(body)) {
    const key = name.toLowerCase();
    if ((key === 'error' || key === 'errors') && holdsSomething(value)) return name;
    if ((key === 'success' || key === 'ok') && value === false) return name;
    if (key === 'status' && typeof value === 'string' && /^(?:error|fail(?:ed|ure)?)$/i.test(value)) return name;
  }
  return undefined;
}

/** Some services say in every answer that there was no error: a code of 0, or a word. */
function holdsSomething(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value !== null && value !== undefined && isCollection(value))
    return Object.keys(value).length > 0 && !isNone(value['code']);
  return Boolean(value) && !isNone(value);
}

const isNone = (value: Value): boolean =>
  value === 0 || (typeof value === 'string' && /^(?:0|no|none|ok|success|false|null)$/i.test(value));
