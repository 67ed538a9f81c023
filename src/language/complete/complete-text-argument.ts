import { isCollection, type Value } from '../../engine/index.ts';
import { toSourceRange } from '../../source/index.ts';
import { dateFormats } from './date-formats.ts';
import type { LanguageContext } from '../language-context.ts';
import type { EnclosingCall, ExpressionPlace } from '../place/expression-place.ts';
import { sampleOf, sampleScope } from '../values/sample-of.ts';
import { typeLine } from '../values/value-line.ts';
import type { TemplateCursor } from './complete-expression.ts';
import type { Completion } from './completion.ts';
import { textChoices } from './text-choices.ts';
import { escapeJson } from './written-text.ts';

/** Parameters whose text is a name in the first argument: `map(body.items; 'name')`. */
const namesMember: ReadonlySet<string> = new Set(['key', 'keys', 'path', 'filterKey']);

/** What can be written inside of a text such as `'name'`: names of the first argument, formats of dates, encodings. */
export function completeTextArgument(
  cursor: TemplateCursor,
  { text, calls }: ExpressionPlace,
  context: LanguageContext,
): readonly Completion[] {
  const call = calls.at(-1);
  if (text === undefined || call === undefined) return [];
  const { node } = cursor;
  const closed = text.end - text.start > 1 && /['"]$/.test(node.value.slice(text.start, text.end));
  const range = toSourceRange(node, { start: text.start + 1, end: closed ? text.end - 1 : cursor.offset });
  const value = (label: string, detail: string): Completion => ({
    label,
    kind: 'value',
    detail,
    insert: escapeJson(label),
    range,
  });
  return textsFor(cursor, call, context).map(([label, detail]) => value(label, detail));
}

/** The same where no quote has been typed yet: they come with their quotes. */
export function completeQuotedArgument(
  cursor: TemplateCursor,
  { word, calls }: ExpressionPlace,
  context: LanguageContext,
): readonly Completion[] {
  const { node } = cursor;
  const call = calls.at(-1);
  const begin = call?.starts[call.argument];
  // What is typed is the whole argument so far.
  if (call === undefined || begin === undefined || node.value.slice(begin, word.start).trim() !== '') return [];
  return textsFor(cursor, call, context).flatMap(([text, detail]): readonly Completion[] => {
    if (text.includes("'")) return [];
    const label = `'${text}'`;
    return [
      { label, kind: 'value', detail, insert: escapeJson(label), range: toSourceRange(node, word), filter: text },
    ];
  });
}

/** The texts that are known for an argument. */
function textsFor(
  cursor: TemplateCursor,
  call: EnclosingCall,
  context: LanguageContext,
): readonly (readonly [text: string, detail: string])[] {
  const choices = textChoices(call.name, call.argument);
  if (choices !== undefined) return choices;
  const param = paramOf(call, context);
  if (param === 'format') return dateFormats;
  if (param === undefined || !namesMember.has(param)) return [];
  return Object.entries(itemOf(firstArgument(cursor, call, context))).map(([name, member]) => [name, typeLine(member)]);
}

function paramOf({ name, argument }: EnclosingCall, { functions }: LanguageContext): string | undefined {
  const definition = functions.get(name);
  const params = definition?.params ?? [];
  // A key of `sha256` or `jwt` is no name.
  if (definition?.group === 'crypto') return undefined;
  const last = params.at(-1);
  return (params[argument] ?? (last?.rest === true ? last : undefined))?.name;
}

function firstArgument({ node, place }: TemplateCursor, { starts }: EnclosingCall, context: LanguageContext): Value {
  const [first, second] = starts;
  if (first === undefined || second === undefined) return undefined;
  return sampleOf(node.value.slice(first, second - 1), sampleScope(place, context));
}

/** What a list's items look like, or the collection itself. */
function itemOf(value: Value): Readonly<Record<string, Value>> {
  const item: Value = Array.isArray(value) ? (value[0] as Value) : value;
  return item !== undefined && item !== null && isCollection(item) ? item : {};
}
