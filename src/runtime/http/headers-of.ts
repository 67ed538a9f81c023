import type { ValueObject } from '../../engine/index.ts';
import type { HttpHeader } from './http-message.ts';

/** Headers as a collection with lower-case names; repeated ones are joined as HTTP allows. */
export function headersOf(headers: readonly HttpHeader[]): ValueObject {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}
