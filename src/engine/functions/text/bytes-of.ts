import { encodeUtf8 } from '../../../base/utf8.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';

/** A buffer's bytes, or the UTF-8 bytes of anything else as text. */
export const bytesOf = (value: Value): Uint8Array =>
  value instanceof Uint8Array ? value : encodeUtf8(renderText(value));
