import { describe } from '../../values/coerce.ts';
import type { Value } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import { documentText } from './document-text.ts';

/** The value of a text or buffer in strict JSON. Throws FunctionError for anything else. */
export function readJsonText(value: Value): Value {
  const text = documentText(value);
  if (text === undefined) throw new FunctionError(`JSON text is needed, and this is ${describe(value)}.`);
  if (text.trim() === '') throw new FunctionError('the text is empty, which is no JSON.');
  if (text.length > maxDepth && nestsDeeper(text, maxDepth)) {
    throw new FunctionError(`the value in the text is nested deeper than ${maxDepth} levels.`);
  }
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    if (error instanceof SyntaxError) throw new FunctionError(`the text is no JSON: ${error.message}.`);
    throw error;
  }
}

/** Deeper nesting than any document has; as in XML, the bound keeps hostile texts from exhausting a stack later on. */
const maxDepth = 200;

/** Whether lists and objects of a JSON text stand inside each other more often than allowed. */
function nestsDeeper(text: string, allowed: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) inText = !inText;
    else if (inText) at += code === backslash ? 1 : 0;
    else if (code === openBracket || code === openBrace) depth += 1;
    else if (code === openBracket + 2 || code === openBrace + 2) depth -= 1;
    if (depth > allowed) return true;
  }
  return false;
}

const quotationMark = 34;
const openBracket = 91;
const backslash = 92;
const openBrace = 123;
