import { compileTemplate } from '../../engine/index.ts';
import type { JsonPath, JsonString, SourceRange } from '../../source/index.ts';
import { toSourceRange } from '../../source/index.ts';
import { isCondition } from '../place/is-condition.ts';
import { requestPlace } from '../place/request-place.ts';
import { stringsIn } from '../place/strings-in.ts';
import type { TemplatedSection } from './check-templates.ts';
import type { KnownNames } from './known-names.ts';
import type { Finding } from './problem.ts';
import type { Sources } from './sources.ts';

const roots = 'parameters|connection|data|temp|common|body|headers|query|oauth';
/** A path with what stands for its braces: `{body.id}`, `${temp.a}`, `body.id}}`, or nothing. */
const path = new RegExp(
  String.raw`(?<![\w.$\x60'"{-])([$#]?\{\s*)?((?:${roots})(?:\.[A-Za-z_$][\w$]*|\.\x60[^\x60]*\x60|\[\d*\])+|statusCode)(\s*\}{1,2})?`,
  'g',
);
/** What the definition itself names can be told from a host or a sentence. */
const named = /^(parameters|connection|temp|common)\.([\w$]+)/;

/** Texts that were meant as expressions and stand in one brace or none, so that they are sent as they stand. */
export function checkBraces(
  section: TemplatedSection,
  { kind, documents }: Pick<Sources, 'kind' | 'documents'>,
  known: KnownNames,
): readonly Finding[] {
  return stringsIn(documents[section].root).flatMap(({ node, path: at, isKey }) => {
    const place = isKey ? undefined : requestPlace(section, at, kind);
    if (place === undefined || place.directive[0] === 'log') return [];
    const missing = meantIn(node, place.directive, known).map(
      ({ range, whole, meant }): Finding => ({
        section,
        path: at,
        range: toSourceRange(node, range),
        code: 'missing-braces',
        args: {
          text: node.value.slice(range.start, range.end),
          outcome: whole ? 'counts as true' : isSent(place.directive) ? 'is sent as it stands' : 'stays as it stands',
          ...(meant === undefined ? {} : { meant }),
        },
      }),
    );
    const stray = isCondition(place.directive) ? [] : strayIn(node.value);
    return [
      ...missing,
      ...stray.map((range): Finding => ({ section, path: at, range: toSourceRange(node, range), code: 'stray-brace' })),
    ];
  });
}

interface Meant {
  readonly range: SourceRange;
  /** The text is a condition as a whole. */
  readonly whole: boolean;
  /** The expression, where it is not what stands there. */
  readonly meant?: string;
}

/** Braces right behind an expression that close nothing; a text with an opening one may be a JSON of its own. */
function strayIn(text: string): readonly SourceRange[] {
  if (!text.includes('}}}')) return [];
  const { parts } = compileTemplate(text).template;
  if (parts.some((part) => part.kind === 'text' && part.text.includes('{'))) return [];
  return parts.flatMap((part, index) => {
    const count = part.kind === 'text' && index > 0 ? /^\}*/.exec(part.text)?.[0].length : undefined;
    return count === undefined || count === 0 ? [] : [{ start: part.range.start, end: part.range.start + count }];
  });
}

const expressions = /\{\{[\s\S]*?\}\}/g;

/** `{region}` in an address, as other tools write the values of a path. */
const ofAddress = /(?<![{$])\{([A-Za-z_]\w*)\}(?!\})/g;

function meantIn(node: JsonString, directive: JsonPath, { byRoot, fields }: KnownNames): readonly Meant[] {
  const text = node.value.replaceAll(expressions, (template) => ' '.repeat(template.length));
  if (text.includes('{{')) return [];
  const found = [...text.matchAll(path)];
  if (isCondition(directive) && text === node.value && found.length > 0) {
    return [{ range: { start: 0, end: text.length }, whole: true }];
  }
  const values = directive[0] === 'url' ? [...text.matchAll(ofAddress)] : [];
  const ofForm = values.flatMap(({ index, 0: { length }, 1: name = '' }) =>
    fields.includes(name)
      ? [{ range: { start: index, end: index + length }, whole: false, meant: `parameters.${name}` }]
      : [],
  );
  const paths = found.flatMap(({ index, 0: { length }, 1: open, 2: inner = '', 3: close }) => {
    const [, root = '', name = ''] = named.exec(inner) ?? [];
    const isKnown = isSent(directive) && byRoot.get(root)?.has(name) === true;
    if (open === undefined && close === undefined && !isKnown) return [];
    // One brace behind a path may close what the text itself opens.
    if (open === undefined && close !== undefined && !close.endsWith('}}') && !isKnown) return [];
    return [{ range: { start: index, end: index + length }, whole: false }];
  });
  return [...paths, ...ofForm];
}

const isSent = ([name]: JsonPath): boolean => name === 'url' || name === 'headers' || name === 'qs' || name === 'body';

/** Whether a text without expressions names something that an expression could read. */
export const namesPath = (text: string): boolean => text.search(path) >= 0;
