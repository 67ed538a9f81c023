import { isCollection, renderText, type Value, type ValueObject } from '../../engine/index.ts';
import { formFields, formText } from './encode-form.ts';
import type { HttpPart } from './http-message.ts';

/**
 * The parts of a `multipart/form-data` body. `{value, options: {filename, contentType?}}` makes a file part; a part
 * without a value is left out (connections.md §7, U27).
 */
export function encodeMultipart(body: ValueObject): readonly HttpPart[] {
  return formFields(body).flatMap(([name, value]) => toPart(name, value) ?? []);
}

function toPart(name: string, value: Value): HttpPart | undefined {
  if (!isFile(value)) return { name, value: content(value) };
  const { value: file, options } = value;
  if (file === undefined || file === null) return undefined;
  return {
    name,
    value: content(file),
    ...optional('filename', options['filename']),
    ...optional('contentType', options['contentType']),
  };
}

/** Whether a field of a multipart body is a file with its name and content type. */
export const isFile = (value: Value): value is { readonly value: Value; readonly options: ValueObject } =>
  isCollection(value) && Object.hasOwn(value, 'value') && isCollection(value['options']);

const content = (value: Value): string | Uint8Array => (value instanceof Uint8Array ? value : formText(value));

function optional(key: 'filename' | 'contentType', value: Value): { readonly filename?: string; contentType?: string } {
  return value === undefined || value === null ? {} : { [key]: renderText(value) };
}
