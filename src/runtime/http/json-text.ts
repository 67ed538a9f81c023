import type { Value } from '../../engine/index.ts';

/**
 * JSON text of an evaluated value: undefined members vanish, undefined list items become null, dates are ISO text,
 * `emptystring` is `""`, a buffer is written as Node.js writes one.
 */
export function jsonText(value: Value): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      item instanceof Uint8Array ? { type: 'Buffer', data: [...item] } : item,
    ) ?? ''
  );
}
