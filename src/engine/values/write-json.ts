import type { Value } from './value.ts';

/**
 * Compact JSON of a value: undefined members vanish, undefined items become null, dates are ISO text, `emptystring` is
 * `""`, a buffer is written as Node.js writes one. `undefined` itself has no JSON.
 */
export function writeJson(value: Value): string | undefined {
  return JSON.stringify(value, (_key, item: unknown) =>
    item instanceof Uint8Array ? { type: 'Buffer', data: [...item] } : item,
  );
}
