import { type FunctionDefinition, keywordList, signatureOf, typeName, type Value } from '../../engine/index.ts';
import type { SectionName } from '../../project/index.ts';
import { isKnownAt, variables } from '../../runtime/index.ts';
import { type JsonString, type SourceRange, toSourceRange } from '../../source/index.ts';
import { describeFunction } from '../describe-function.ts';
import type { LanguageContext } from '../language-context.ts';
import { codeBlock } from '../markdown.ts';
import { expressionPlace, type ExpressionPlace } from '../place/expression-place.ts';
import type { RequestPlace } from '../place/request-place.ts';
import { sampleOf, sampleScope } from '../values/sample-of.ts';
import { createSecretTest, type SecretTest } from '../values/secret-test.ts';
import { typeLine, valueLine } from '../values/value-line.ts';
import type { Completion } from './completion.ts';
import { completeQuotedArgument, completeTextArgument } from './complete-text-argument.ts';
import { type Member, membersOf, writeName } from './members-of.ts';
import { escapeJson, escapeSnippet } from './written-text.ts';

/** A place inside of a template. */
export interface TemplateCursor {
  readonly node: JsonString;
  /** Offset in the template. */
  readonly offset: number;
  readonly place: RequestPlace;
  readonly section: SectionName;
}

/** What can be written at a place inside of `{{…}}`; undefined outside of one. */
export function completeExpression(
  cursor: TemplateCursor,
  context: LanguageContext,
): readonly Completion[] | undefined {
  const template = cursor.node.value;
  const inside = expressionPlace(template, cursor.offset);
  if (inside === undefined) return undefined;
  const secrets = createSecretTest(context);
  if (inside.text !== undefined) return completeTextArgument(cursor, inside, context);
  if (inside.object !== undefined) return completeMember(cursor, inside, inside.object, context, secrets);
  const hyphenated = completeHyphenated(cursor, inside, context, secrets);
  if (hyphenated.length > 0) return hyphenated;
  const range = toSourceRange(cursor.node, inside.word);
  const isCalled = /^\s*\(/.test(template.slice(inside.word.end));
  return [
    ...completeIndex(template, inside, range),
    ...completeQuotedArgument(cursor, inside, context),
    ...completeVariables(cursor, range, context, secrets),
    ...completeFields(cursor, range, context, secrets),
    ...[...new Set(context.functions.values())].map((definition) => completeFunction(definition, range, isCalled)),
    ...completeKeywords(range),
  ];
}

/** Items count from 1, and from the end with -1. */
function completeIndex(template: string, { word }: ExpressionPlace, range: SourceRange): readonly Completion[] {
  if (!/[\w$`)\]]\[$/.test(template.slice(0, word.start))) return [];
  const item = (label: string, detail: string): Completion => ({ label, kind: 'value', detail, insert: label, range });
  return [item('1', 'the first item'), item('-1', 'the last item')];
}

/** Fields and common data with their variable: whoever types `apiKey` finds `parameters.apiKey`. */
function completeFields(
  { place, section }: TemplateCursor,
  range: SourceRange,
  context: LanguageContext,
  secrets: SecretTest,
): readonly Completion[] {
  const roots = section === 'communication' ? ['parameters', 'common'] : ['connection'];
  return roots.flatMap((root) =>
    membersOf(root, place, section, context)
      .slice(0, mostFields)
      .flatMap((member) => completionOf(member, root, range, '', secrets))
      .map((completion) => {
        const label = `${root}.${completion.label}`;
        return { ...completion, label, insert: `${root}.${completion.insert}`, filter: label };
      }),
  );
}

/** More would hide the functions behind them. */
const mostFields = 20;

function completeMember(
  { node, place, section }: TemplateCursor,
  { word }: ExpressionPlace,
  object: SourceRange,
  context: LanguageContext,
  secrets: SecretTest,
): readonly Completion[] {
  const source = node.value.slice(object.start, object.end);
  const range = toSourceRange(node, word);
  const members = membersOf(source, place, section, context);
  if (members.length > 0) {
    const typed = node.value.slice(word.start, word.end);
    return members.flatMap((member) => completionOf(member, source, range, typed, secrets));
  }
  return completeItem(source, { start: node.toSourceOffset(object.end), end: range.end }, place, context, secrets);
}

/** `headers.x-ra`: what is being typed is a name with a hyphen, which needs backticks. */
function completeHyphenated(
  { node, place, section }: TemplateCursor,
  { word }: ExpressionPlace,
  context: LanguageContext,
  secrets: SecretTest,
): readonly Completion[] {
  const before = /([A-Za-z_$][\w$]*(?:\.[\w$]+|\.`[^`]*`|\[\d*\])*)\.([A-Za-z_$][\w$]*-(?:[\w$]*-)*)$/.exec(
    node.value.slice(0, word.start),
  );
  const [, source = '', typed = ''] = before ?? [];
  if (typed === '') return [];
  const range = toSourceRange(node, { start: word.start - typed.length, end: word.end });
  return membersOf(source, place, section, context)
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .flatMap((member) => completionOf(member, source, range, typed, secrets));
}

function completionOf(
  member: Member,
  object: string,
  range: SourceRange,
  typed: string,
  secrets: SecretTest,
): readonly Completion[] {
  const { name, origin, doc, written: source, value, later } = member;
  const written = writeName(name);
  if (written === undefined) return [];
  const shown = secrets.hide(`{{${object}.${written}}}`, value);
  return [
    {
      label: name,
      kind: 'member',
      detail: value === undefined ? (later ?? origin) : sampleText(value, shown),
      documentation: [
        ...(doc === undefined ? [] : [doc]),
        ...(source === undefined ? [] : [codeBlock(source, 'iml')]),
        ...(value === undefined ? [] : [codeBlock(valueLine(shown, 400), 'json')]),
        `*${later ?? origin}*`,
      ].join('\n\n'),
      insert: escapeJson(written),
      range,
      // Held against what is typed: an editor finds no name behind a backtick that was not typed, nor without one that was.
      filter: typed.startsWith('`') ? `\`${name}\`` : name,
      ...(later === undefined ? {} : { dim: true }),
    },
  ];
}

/** A list has no members; what one wants are those of its items, which count from 1. The dot is replaced. */
function completeItem(
  source: string,
  range: SourceRange,
  place: RequestPlace,
  context: LanguageContext,
  secrets: SecretTest,
): readonly Completion[] {
  const list = sampleOf(source, sampleScope(place, context));
  if (!Array.isArray(list)) return [];
  const first = list[0] as Value;
  const inner = membersOf(`${source}[1]`, place, 'communication', context);
  const paths = [
    '[1]',
    ...inner.flatMap(({ name }) => (writeName(name) === undefined ? [] : [`[1].${writeName(name)}`])),
  ];
  return paths.map((path, index) => {
    const value = index === 0 ? first : inner[index - 1]?.value;
    return {
      label: path,
      kind: 'member',
      detail: sampleText(value, secrets.hide(`{{${source}${path}}}`, value)),
      documentation: `A list of ${list.length}. Items count from 1; \`[-1]\` is the last.`,
      insert: escapeJson(path),
      range,
      filter: `.${path}`,
    };
  });
}

/** Type and sample. What is hidden says only how long it is. */
function sampleText(value: Value, shown: Value): string {
  const hidden = typeof shown === 'string' && shown !== value;
  return hidden ? `${typeName(value)} ${shown}` : `${typeLine(value)} ${valueLine(shown, 40)}`;
}

function completeVariables(
  { place, section }: TemplateCursor,
  range: SourceRange,
  context: LanguageContext,
  secrets: SecretTest,
): readonly Completion[] {
  const scope = sampleScope(place, context);
  const kind = section === 'communication' ? context.kind : 'basic';
  return variables.toSorted(likelierFirst).flatMap(({ name, summary, ...variable }) => {
    if (!isKnownAt({ name, summary, ...variable }, kind, place.step, place.inResponse)) return [];
    if (keywordList.some((keyword) => keyword.name === name)) return [];
    const value = scope[name];
    const shown = secrets.hide(`{{${name}}}`, value);
    return [
      {
        label: name,
        kind: 'variable' as const,
        detail: value === undefined ? summary : sampleText(value, shown),
        documentation: [summary, ...(value === undefined ? [] : [codeBlock(valueLine(shown, 400), 'json')])].join(
          '\n\n',
        ),
        insert: name,
        range,
      },
    ];
  });
}

/** What comes from the service or the user is wanted more often than what is always there. */
const likely = [
  'query',
  'body',
  'statusCode',
  'headers',
  'parameters',
  'connection',
  'data',
  'temp',
  'common',
  'oauth',
];

const rankOf = (name: string): number => (likely.includes(name) ? likely.indexOf(name) : likely.length);

const likelierFirst = (a: { readonly name: string }, b: { readonly name: string }): number =>
  rankOf(a.name) - rankOf(b.name);

/** The arguments that stand there already are kept. */
function completeFunction(definition: FunctionDefinition, range: SourceRange, isCalled: boolean): Completion {
  const { name, params } = definition;
  const takesNone = params.length === 0;
  const snippet = !takesNone && !isCalled;
  return {
    label: name,
    kind: 'function',
    detail: signatureOf(definition).slice(name.length),
    documentation: describeFunction(definition).slice(1).join('\n\n'),
    insert: snippet ? `${escapeSnippet(name)}($1)$0` : isCalled ? name : `${name}()`,
    snippet,
    range,
    ...(snippet ? { next: 'signature' as const } : {}),
  };
}

function completeKeywords(range: SourceRange): readonly Completion[] {
  return keywordList.map(({ name, kind, summary }) => ({
    label: name,
    kind: kind === 'variable' ? 'variable' : 'keyword',
    detail: summary,
    documentation: summary,
    insert: name,
    range,
  }));
}
