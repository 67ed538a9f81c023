import { isCollection, renderText, type Value, type ValueObject } from '../../engine/index.ts';
import { jsonText } from './json-text.ts';
import { percentEncode } from './percent-encode.ts';

/** Form text with blanks as `%20`; lists repeat their name, objects become JSON text, null is left out (U27). */
export function encodeForm(body: ValueObject): string {
  return formFields(body)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(formText(value))}`)
    .join('&');
}

/** One entry for each field that is sent, in order. */
export function formFields(body: ValueObject): readonly (readonly [name: string, value: Value])[] {
  return Object.entries(body)
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? (value as readonly Value[]).map((item) => [name, item] as const)
        : [[name, value] as const],
    )
    .filter(([, value]) => value !== undefined && value !== null);
}

/** A value in a form: JSON for what has members, else as in a text. */
export function formText(value: Value): string {
  return isCollection(value) || Array.isArray(value) ? jsonText(value) : renderText(value);
}
