import { isCollection, renderText, type Value } from '../../engine/index.ts';
import { toStoredValue } from '../connection/stored-value.ts';
import type { StoredConnection } from '../run-result.ts';

/**
 * The label beside a connection's name, from the evaluated `response.metadata`. The type is `text` when it is left out;
 * without a value there is no label (U8).
 */
export function readMetadata(value: Value): StoredConnection['metadata'] {
  if (!isCollection(value) || renderText(value['value']) === '') return null;
  return { type: renderText(value['type']) || 'text', value: toStoredValue(value['value']) };
}
