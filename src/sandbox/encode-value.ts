import { FunctionError, type Value } from '../engine/index.ts';
import { crossingLimits } from './crossing-limits.ts';

/**
 * Writes a value for the other side of the sandbox. The format is JSON in which every list begins with a letter:
 * `["a", …items]` a list · `["u"]` undefined · `["n", text]` a number JSON has no form for · `["d", ms]` a date, null when
 * invalid · `["b", index]` bytes, handed over apart · `["e"]` the keyword `emptystring`. Objects, text, null, booleans
 * and other numbers are themselves. `guest-script.ts` writes and reads the same.
 *
 * `bytes` receives the contents of every `["b", index]`.
 */
export function encodeValue(value: Value, bytes: Uint8Array[]): string {
  const encode = (item: Value, depth: number): string => {
    if (item === null) return 'null';
    switch (typeof item) {
      case 'undefined':
        return '["u"]';
      case 'number':
        return Number.isFinite(item) && !Object.is(item, -0) ? String(item) : `["n","${numberText(item)}"]`;
      case 'boolean':
      case 'string':
        return JSON.stringify(item);
      default:
        break;
    }
    if (depth >= crossingLimits.depth) {
      throw new FunctionError(
        `A value nested deeper than ${crossingLimits.depth} levels cannot reach a custom function.`,
      );
    }
    if (item instanceof Date) return `["d",${Number.isNaN(item.getTime()) ? 'null' : item.getTime()}]`;
    if (item instanceof Uint8Array) return `["b",${bytes.push(item) - 1}]`;
    if (Object.prototype.toString.call(item) === '[object String]') return '["e"]';
    if (Array.isArray(item)) {
      let text = '["a"';
      for (const entry of item as readonly Value[]) text += `,${encode(entry, depth + 1)}`;
      return `${text}]`;
    }
    let text = '';
    for (const [key, entry] of Object.entries(item)) {
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${encode(entry, depth + 1)}`;
    }
    return `{${text}}`;
  };
  return encode(value, 0);
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
