import { FunctionError } from '../functions/function-error.ts';
import { describe } from '../values/coerce.ts';
import { isCollection } from '../values/is-collection.ts';
import { renderText } from '../values/render-text.ts';
import { member } from '../values/member.ts';
import type { Value, ValueObject } from '../values/value.ts';

/**
 * Writes XML from the shape that `readXml` gives; lists with one item may also stand as the item. Throws FunctionError
 * for names and characters that XML does not have, for more or less than one root, and for nesting that is too deep.
 */
export function writeXml(document: ValueObject): string {
  const roots = elementsOf(document);
  const [root] = roots;
  if (root === undefined || roots.length > 1) {
    throw new FunctionError(`an XML text has one root element, and this collection has ${roots.length}.`);
  }
  return writeElement(...root, 1);
}

/** As deep as `readXml` reads. */
const maxDepth = 200;

/** The child elements of a collection: a list gives one for each item. */
function elementsOf(collection: ValueObject): readonly (readonly [name: string, value: Value])[] {
  return Object.entries(collection)
    .filter(([name, value]) => value !== undefined && name !== '_attributes' && name !== '_value')
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? (value as readonly Value[]).map((item) => [name, item] as const)
        : [[name, value] as const],
    );
}

function writeElement(name: string, value: Value, depth: number): string {
  if (depth > maxDepth) throw new FunctionError(`elements are nested deeper than ${maxDepth} levels.`);
  if (Array.isArray(value)) throw new FunctionError(`the list "${name}" holds a list, which XML cannot say.`);
  requireName(name);
  if (!isCollection(value)) return element(name, '', escapeText(renderText(value)));
  let contents = escapeText(renderText(member(value, '_value')));
  for (const [child, item] of elementsOf(value)) contents += writeElement(child, item, depth + 1);
  return element(name, writeAttributes(name, member(value, '_attributes')), contents);
}

const element = (name: string, attributes: string, contents: string): string =>
  contents === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${contents}</${name}>`;

function writeAttributes(name: string, attributes: Value): string {
  if (attributes === undefined || attributes === null) return '';
  if (!isCollection(attributes)) {
    throw new FunctionError(`the _attributes of "${name}" must be a collection, and this is ${describe(attributes)}.`);
  }
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => {
      requireName(attribute);
      return ` ${attribute}="${escapeAttribute(renderText(value))}"`;
    })
    .join('');
}

function requireName(name: string): void {
  if (!xmlName.test(name)) throw new FunctionError(`"${name}" cannot be the name of an element or attribute in XML.`);
}

/** XML 1.0 §2.3, Name. */
const nameStart =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const xmlName = new RegExp(`^[${nameStart}][${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*$`, 'u');

/** Whatever is no Char of XML 1.0 §2.2: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function escapeText(text: string): string {
  const [character] = forbidden.exec(text) ?? [];
  if (character === undefined) return text.replace(/[&<>\r]/g, (found) => references[found] ?? found);
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  throw new FunctionError(`the text holds the character U+${code}, which XML cannot carry.`);
}

const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\t\n]/g, (found) => references[found] ?? found);

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
