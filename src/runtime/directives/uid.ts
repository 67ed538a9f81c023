import { renderText, type Value } from '../../engine/index.ts';
import { toStoredValue } from '../connection/stored-value.ts';

/** The user's id at the service, from the evaluated `response.uid`, with its type; null when it is empty (U8). */
export function readUid(value: Value): Value {
  return renderText(value) === '' ? null : toStoredValue(value);
}
