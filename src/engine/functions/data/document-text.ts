import { decodeUtf8 } from '../../../base/utf8.ts';
import { isCollection } from '../../values/is-collection.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';

/** A document given as text or as the bytes of a text; `undefined` for a list or a collection. A byte order mark is dropped. */
export function documentText(value: Value): string | undefined {
  if (Array.isArray(value) || isCollection(value)) return undefined;
  const text = value instanceof Uint8Array ? decodeUtf8(value) : renderText(value);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
