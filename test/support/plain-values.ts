import { encodeBase64, decodeBase64 } from '../../src/base/base64.ts';
import { isCollection, isEmptyText, setMember, type Value } from '../../src/engine/index.ts';

/** A value of a vector's JSON, with the wrappers `$date`, `$buffer` and `$undefined` opened (iml.md §12.1). */
export function fromPlain(plain: unknown): Value {
  if (typeof plain !== 'object' || plain === null) return plain as Value;
  if (Array.isArray(plain)) return plain.map(fromPlain);
  const { $date, $buffer, $undefined } = plain as Record<string, unknown>;
  if (typeof $date === 'string') return new Date($date);
  if (typeof $buffer === 'string') return decodeBase64($buffer);
  if ($undefined === true) return undefined;
  const object: Record<string, Value> = {};
  for (const [key, member] of Object.entries(plain)) setMember(object, key, fromPlain(member));
  return object;
}

/** The opposite of `fromPlain`: JSON that shows a value whole. `emptystring` is `""`. */
export function toPlain(value: Value): unknown {
  if (value === undefined) return { $undefined: true };
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString() };
  if (value instanceof Uint8Array) return { $buffer: encodeBase64(value) };
  if (isEmptyText(value)) return '';
  if (!isCollection(value)) throw new Error('A value of no known type.');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, toPlain(member)]),
  );
}
