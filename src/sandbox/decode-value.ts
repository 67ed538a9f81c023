import type { Value } from '../engine/index.ts';
import type { EmptyText } from '../engine/values/value.ts';

/**
 * Reads what the sandbox wrote (`encode-value.ts` has the format). The text comes from code nobody trusts, so anything
 * outside the format is an exception; `takeBytes` answers for an index, or throws.
 */
export function decodeValue(text: string, takeBytes: (index: number) => Uint8Array): Value {
  const decode = (item: unknown): Value => {
    if (item === null || typeof item !== 'object') return item as null | boolean | number | string;
    if (Array.isArray(item)) return decodeList(item);
    const members = item as Record<string, unknown>;
    // JSON.parse made every key an own property, `__proto__` too, so assigning to it cannot reach a prototype.
    for (const key of Object.keys(members)) {
      const member = members[key];
      if (typeof member === 'object' && member !== null) members[key] = decode(member);
    }
    return members as Record<string, Value>;
  };
  const decodeList = ([tag, ...rest]: readonly unknown[]): Value => {
    const [content] = rest;
    switch (tag) {
      case 'a':
        return rest.map(decode);
      case 'u':
        return undefined;
      case 'n':
        return Number(content);
      case 'd':
        return new Date(typeof content === 'number' ? content : Number.NaN);
      case 'b':
        return takeBytes(Number(content));
      case 'e':
        return Object('') as EmptyText;
      default:
        throw new Error(`The sandbox sent a value of unknown kind ${JSON.stringify(tag)}.`);
    }
  };
  return decode(JSON.parse(text));
}
