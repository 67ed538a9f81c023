import { getLocation, type Location } from 'jsonc-parser';
import type { SectionName } from '../../project/index.ts';
import { findNode, type SourceRange } from '../../source/index.ts';
import { describeProperty } from '../describe-property.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { requestPlace } from '../place/request-place.ts';
import type { Shape } from '../schemas/schema.ts';
import { choicesAt, propertiesAt, shapesAt } from '../schemas/schema-at.ts';
import { type Block, blocksFor, itemsFor } from './blocks.ts';
import type { Completion } from './completion.ts';
import { logPaths } from './log-paths.ts';
import { missingComma } from './missing-comma.ts';
import { valueSnippet } from './value-snippet.ts';

/** Keys, values and whole blocks that a section can have at a place outside of `{{…}}`. */
export function completeJson(
  text: string,
  offset: number,
  section: SectionName,
  context: LanguageContext,
): readonly Completion[] {
  if (isComment(text, offset)) return [];
  const gap = missingComma(text, offset);
  if (gap === undefined) return completeWhole(text, offset, section, context);
  const whole = `${text.slice(0, gap)},${text.slice(gap)}`;
  return completeWhole(whole, offset + 1, section, context).map((completion) => behindComma(completion, gap));
}

/** As if everything before the offset were in order. */
function completeWhole(
  text: string,
  offset: number,
  section: SectionName,
  context: LanguageContext,
): readonly Completion[] {
  const location = getLocation(text, offset);
  const range = replacedRange(text, offset, location);
  return location.isAtPropertyKey
    ? completeKey(text, range, location, section, context)
    : completeValue(text, range, location, section, context);
}

/** As it is inserted into the text without the comma, which comes along. */
function behindComma(completion: Completion, gap: number): Completion {
  const { start, end } = completion.range;
  return {
    ...completion,
    range: { start: start - 1, end: end - 1 },
    also: { range: { start: gap, end: gap }, text: ',' },
  };
}

/** A comment reaches to the end of its line, or to its own; behind that one writes again. */
function isComment(text: string, offset: number): boolean {
  const piece = /"(?:[^"\\\n]|\\.)*"?|\/\/.*|\/\*(?:(?!\*\/)[\s\S])*(?:\*\/)?/g;
  for (const { index, 0: found } of text.matchAll(piece)) {
    if (index >= offset) return false;
    const end = index + found.length;
    if (found.startsWith('//') ? offset <= end : found.startsWith('/*') && (offset < end || !found.endsWith('*/')))
      return true;
  }
  return false;
}

/** The text or word at the place, quotes included. */
function replacedRange(text: string, offset: number, { previousNode }: Location): SourceRange {
  const isText = previousNode?.type === 'string' || previousNode?.type === 'property';
  if (previousNode !== undefined && isText && previousNode.offset < offset) {
    const end = previousNode.offset + previousNode.length;
    if (offset <= end) return { start: previousNode.offset, end };
  }
  const before = /[\w.-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
  const after = /^[\w.-]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}

function completeKey(
  text: string,
  range: SourceRange,
  { path }: Location,
  section: SectionName,
  { kind }: LanguageContext,
): readonly Completion[] {
  const parent = path.slice(0, -1);
  const rest = text.slice(range.end);
  const hasValue = /^\s*:/.test(rest);
  const comma = /^\s*"/.test(rest) ? ',' : '';
  const present = keysBeside(text, range);
  const keys = propertiesAt(section, kind, parent).filter(
    ({ name, unavailable }) => unavailable === undefined && !present.has(name),
  );
  const insert = (name: string, value: string): Pick<Completion, 'insert' | 'snippet'> =>
    hasValue
      ? { insert: JSON.stringify(name) }
      : { insert: `${JSON.stringify(name).replaceAll('$', '\\$')}: ${value}${comma}`, snippet: true };
  return [
    ...keys.map(
      (property): Completion => ({
        label: property.name,
        kind: 'directive',
        detail: property.summary,
        documentation: describeProperty(property).join('\n\n'),
        ...insert(property.name, valueSnippet(property)),
        range,
        filter: JSON.stringify(property.name),
        ...(property.noEffect || property.deprecated !== undefined ? { dim: true } : {}),
      }),
    ),
    ...blocksFor(section, kind, parent)
      .filter(({ key, label }) => !present.has(key) && !keys.some(({ name }) => name === label))
      .map((block) => toCompletion(block, range, insert(block.key, block.value), block.key)),
  ];
}

const toCompletion = (
  { label, summary }: Block,
  range: SourceRange,
  inserted: Pick<Completion, 'insert' | 'snippet'>,
  key: string,
): Completion => ({ label, kind: 'snippet', detail: summary, ...inserted, range, filter: `"${key}" ${label}` });

function completeValue(
  text: string,
  range: SourceRange,
  { path }: Location,
  section: SectionName,
  context: LanguageContext,
): readonly Completion[] {
  const { kind } = context;
  const quoted = text.charAt(range.start) === '"';
  // Between quotes a text is being typed, wherever one may stand.
  const isText = quoted && shapesAt(section, kind, path).some((shape) => shape.kind === 'text');
  const choices = choicesAt(section, kind, path).filter(({ value }) => !isText || !isFlag(value));
  const found = choices.map(({ value, summary }): Completion => {
    const raw = isFlag(value);
    return {
      label: value,
      kind: 'value',
      detail: summary,
      insert: raw ? value : JSON.stringify(value),
      range,
      filter: quoted ? JSON.stringify(value) : value,
    };
  });
  const isFree = shapesAt(section, kind, path).some((shape) => shape.kind === 'text' && shape.choices === undefined);
  const expression: readonly Completion[] =
    quoted || !isFree || !isEvaluated(section, path, kind)
      ? []
      : [
          {
            label: '"{{ }}"',
            kind: 'snippet',
            detail: 'An expression',
            insert: '"{{$1}}"',
            snippet: true,
            range,
            next: 'suggest',
          },
        ];
  const items = itemsFor(section, path).map(
    (block): Completion => ({
      label: block.label,
      kind: 'snippet',
      detail: block.summary,
      insert: block.value,
      snippet: true,
      range,
    }),
  );
  const brackets = quoted ? [] : bracketsOf(shapesAt(section, kind, path), range);
  const list = textsBeside(text, range, path);
  const paths = isSanitize(section, path, context) ? logPaths(context) : scopesFor(section, path, text);
  return [
    ...expression,
    ...found,
    ...items,
    ...brackets,
    ...paths
      .filter((value) => !list.has(value.toLowerCase()))
      .map(
        (value): Completion => ({
          label: value,
          kind: 'value',
          detail: section === 'scopes' ? 'in the list of scopes' : 'masked in the log',
          insert: JSON.stringify(value),
          range,
          filter: quoted ? JSON.stringify(value) : value,
        }),
      ),
  ];
}

/** Scopes of the catalogue, for the lists beside it. */
function scopesFor(section: SectionName, path: Location['path'], text: string): readonly string[] {
  if (section !== 'scopes' || path[0] === 'list' || path.length !== 2) return [];
  const list = findNode(documentOf(text).root, ['list']);
  return list?.kind === 'object' ? list.properties.map(({ key }) => key) : [];
}

/** The other texts of the list around a place, in small letters. */
function textsBeside(text: string, range: SourceRange, path: Location['path']): ReadonlySet<string> {
  const list = typeof path.at(-1) === 'number' ? findNode(documentOf(text).root, path.slice(0, -1)) : undefined;
  const items = list?.kind === 'array' ? list.items : [];
  return new Set(
    items.flatMap((item) =>
      item.kind === 'string' && item.range.start !== range.start ? [item.value.toLowerCase()] : [],
    ),
  );
}

/** The objects and lists that may stand at a place. */
function bracketsOf(shapes: readonly Shape[], range: SourceRange): readonly Completion[] {
  return shapes.flatMap((shape): readonly Completion[] => {
    if (shape.kind === 'object') return [bracket('{ }', shape.title, '{\n  $0\n}', range)];
    return shape.kind === 'list' ? [bracket('[ ]', 'A list', '[\n  $0\n]', range)] : [];
  });
}

const bracket = (label: string, detail: string, insert: string, range: SourceRange): Completion => ({
  label,
  kind: 'snippet',
  detail,
  insert,
  snippet: true,
  range,
  next: 'suggest',
});

const isFlag = (value: string): boolean => value === 'true' || value === 'false';

/** Whether expressions are read at a place; paths of the log are texts as they are. */
function isEvaluated(section: SectionName, path: Location['path'], kind: LanguageContext['kind']): boolean {
  const place = requestPlace(section, path, kind);
  return place !== undefined && place.directive[0] !== 'log';
}

function isSanitize(section: SectionName, path: Location['path'], { kind }: LanguageContext): boolean {
  const directive = requestPlace(section, path, kind)?.directive ?? [];
  return directive[0] === 'log' && directive[1] === 'sanitize';
}

/** The keys of the object around an offset, read by brackets: what is typed need not be valid. */
function keysBeside(text: string, { start: offset, end }: SourceRange): ReadonlySet<string> {
  const keys = new Set<string>();
  let depth = 0;
  const open: string[][] = [];
  let around: string[] | undefined;
  const piece = /\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"(\s*:)?|[{}[\]]/g;
  for (const found of text.matchAll(piece)) {
    const [token, colon] = found;
    if (around === undefined && found.index >= offset) around = open.at(-1);
    if (token === '{' || token === '[') {
      depth++;
      open.push([]);
    } else if (token === '}' || token === ']') {
      if (open.pop() === around && around !== undefined) break;
      depth--;
    } else if (colon !== undefined && (found.index !== offset || end === offset))
      open.at(-1)?.push(token.slice(1, token.lastIndexOf('"')));
  }
  for (const key of around ?? open.at(-1) ?? []) keys.add(key);
  return keys;
}
