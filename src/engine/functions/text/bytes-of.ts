import { encodeUtf8 } from '../../../base/utf8.ts';
import { defaultLimits } from '../../limits.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';

/** A buffer's bytes, or the UTF-8 bytes of anything else as text. Throws RangeError for a list longer than any text. */
export function bytesOf(value: Value): Uint8Array {
  if (value instanceof Uint8Array) return value;
  const text = renderText(value);
  if (Array.isArray(value) && text.length > defaultLimits.textLength) throw new RangeError('Invalid string length');
  return encodeUtf8(text);
}
