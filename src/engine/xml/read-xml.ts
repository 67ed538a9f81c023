import { parseXml, XmlCdata, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Value, ValueObject } from '../values/value.ts';

/** Why a text is no XML: the parser's sentence, which names line and column. */
export interface XmlProblem {
  readonly message: string;
}

/** Deeper nesting than any document has; the bound keeps hostile texts from exhausting the stack. */
const maxDepth = 200;

/**
 * Reads XML into the shape that Make gives replies (connections.md §9, U43): the root is a plain key, every child
 * element a list under its name, even a single one. An element with text only is that text, an empty one `''`; beside
 * attributes (`_attributes`) or children the text is `_value`. Entities of a DOCTYPE are never expanded.
 */
export function readXml(text: string): Result<ValueObject, XmlProblem> {
  try {
    // Line ends are made one before anything is read (XML 1.0 §2.11); the parser would copy the text for each of them.
    const { root } = parseXml(text.trimStart().replaceAll(/\r\n?/g, '\n'), {
      ignoreUndefinedEntities: true,
      preserveCdata: true,
    });
    return root === null ? fail({ message: 'There is no element.' }) : ok({ [root.name]: toValue(root, 1) });
  } catch (error) {
    if (error instanceof XmlError) return fail({ message: error.message });
    if (error instanceof RangeError) return fail(tooDeep);
    throw error;
  }
}

const tooDeep: XmlProblem = { message: `Elements are nested deeper than ${maxDepth} levels.` };

function toValue(element: XmlElement, depth: number): Value {
  if (depth > maxDepth) throw new RangeError(tooDeep.message);
  const members = new Map<string, Value>();
  const lists = new Map<string, Value[]>();
  let text = '';
  for (const child of element.children) {
    if (child instanceof XmlElement) {
      const value = toValue(child, depth + 1);
      const list = lists.get(child.name);
      if (list === undefined) lists.set(child.name, [value]);
      else list.push(value);
    } else if (child instanceof XmlCdata || (child instanceof XmlText && child.text.trim() !== '')) text += child.text;
  }
  const attributes = Object.entries(element.attributes);
  if (attributes.length === 0 && lists.size === 0) return text;
  if (attributes.length > 0) members.set('_attributes', Object.fromEntries(attributes));
  for (const [name, list] of lists) members.set(name, list);
  if (text !== '') members.set('_value', text);
  return Object.fromEntries(members);
}
