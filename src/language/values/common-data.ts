import { isCollection, type Value, type ValueObject } from '../../engine/index.ts';
import { toJson } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';

/** The common data as far as its text can be read. */
export function commonData(text = ''): ValueObject {
  const { root } = documentOf(text);
  const value = root && (toJson(root) as Value);
  return value !== undefined && value !== null && isCollection(value) ? value : {};
}
