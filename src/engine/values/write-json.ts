import type { Value } from './value.ts';

/**
 * Compact JSON of a value: undefined members vanish, undefined items become null, dates are ISO text, `emptystring` is
 * `""`, a buffer is written as Node.js writes one. `undefined` itself has no JSON. `onText` hears how long each text in it
 * is, before the whole is made.
 */
export function writeJson(value: Value, onText?: (length: number) => void): string | undefined {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'string') onText?.(item.length);
    return item instanceof Uint8Array ? { type: 'Buffer', data: [...item] } : item;
  });
}
