import { describe } from '../../values/coerce.ts';
import type { Value, ValueObject } from '../../values/value.ts';
import { readXml } from '../../xml/read-xml.ts';
import { FunctionError } from '../function-error.ts';
import { documentText } from './document-text.ts';

/** The collection that a text or buffer in XML describes. Throws FunctionError for anything else. */
export function readXmlText(value: Value): ValueObject {
  const text = documentText(value);
  if (text === undefined) throw new FunctionError(`XML text is needed, and this is ${describe(value)}.`);
  const read = readXml(text);
  if (read.ok) return read.value;
  throw new FunctionError(`the text is no XML: ${firstLine(read.error.message)}`);
}

/** The parser's sentence without the lines of the text that it prints below. */
function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
