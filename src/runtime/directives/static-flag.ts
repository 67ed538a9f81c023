import { type Communication, directiveOf } from './communication.ts';

/**
 * A directive that is a plain boolean and knows no expressions, such as `encodeUrl`. Of several spellings the first one
 * that is written counts (U37); anything but a boolean counts as absent.
 */
export function staticFlag(communication: Communication, names: readonly string[], absent: boolean): boolean {
  for (const name of names) {
    const node = directiveOf(communication, name)?.node;
    if (node?.kind === 'boolean') return node.value;
  }
  return absent;
}
