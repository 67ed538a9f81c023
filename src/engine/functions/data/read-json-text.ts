import { describe } from '../../values/coerce.ts';
import { nestsTooDeep } from '../../values/nests-too-deep.ts';
import type { Value } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import { documentText } from './document-text.ts';

/** The value of a text or buffer in strict JSON. Throws FunctionError for anything else. */
export function readJsonText(value: Value): Value {
  const text = documentText(value);
  if (text === undefined) throw new FunctionError(`JSON text is needed, and this is ${describe(value)}.`);
  if (text.trim() === '') throw new FunctionError('the text is empty, which is no JSON.');
  if (nestsTooDeep(text)) throw new FunctionError('the value in the text is nested deeper than 200 levels.');
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const cause = causeOf(error);
    throw new FunctionError(cause === '' ? 'the text is no JSON.' : `the text is no JSON: ${cause}.`);
  }
}

/**
 * What the machine says is wrong, without the piece of the text that it quotes: it may be part of a secret. Empty when the
 * piece is all it says.
 */
const causeOf = ({ message }: SyntaxError): string =>
  /^Unexpected token '.'/su.exec(message)?.[0] ?? (message.split('"')[0] ?? '').replace(/[\s,.'`]+$/, '');
