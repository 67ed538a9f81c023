import type { Communication } from './communication.ts';
import { memberOf } from './directive-node.ts';

/**
 * A directive that is a plain boolean and knows no expressions, such as `encodeUrl`. Of several spellings the first one
 * that is written counts (U37), any own spelling before an inherited one; anything but a boolean counts as absent.
 */
export function staticFlag({ own, base }: Communication, names: readonly string[], absent: boolean): boolean {
  for (const part of [own, base]) {
    for (const name of names) {
      const node = memberOf(part, name)?.node;
      if (node?.kind === 'boolean') return node.value;
    }
  }
  return absent;
}
