import {
  type BinaryOperator,
  compileTemplate,
  type Expression,
  keywords,
  type UnaryOperator,
  walkExpression,
} from '../engine/index.ts';
import type { SectionName } from '../project/index.ts';
import { parameterType, readParameters, variables, visitParameters } from '../runtime/index.ts';
import { pathAt, type PlaceInJson, type SourceRange } from '../source/index.ts';
import { describeFunction } from './describe-function.ts';
import { describeProperty } from './describe-property.ts';
import { documentOf } from './document-of.ts';
import { explainUndefined } from './explain/explain-undefined.ts';
import type { LanguageContext } from './language-context.ts';
import { codeBlock, inlineCode, plain } from './markdown.ts';
import { type RequestPlace, requestPlace } from './place/request-place.ts';
import { type Member, membersOf } from './complete/members-of.ts';
import { choicesAt, propertyAt, shapesAt } from './schemas/schema-at.ts';
import { templateAt, type TemplatePlace } from './template-at.ts';
import { scopeAt } from './values/scope-at.ts';

/** What to show beside the pointer. */
export interface Hover {
  /** Offsets in the document. */
  readonly range: SourceRange;
  /** Markdown, one block each. */
  readonly blocks: readonly string[];
  /** The expression around the pointer and what is inside of it, outermost first; each a template of its own. */
  readonly parts: readonly HoverPart[];
  readonly place: RequestPlace | undefined;
}

export interface HoverPart {
  /** How deep inside of the first one. */
  readonly level: number;
  readonly source: string;
  readonly template: string;
}

/** More lines would fill the screen. */
const mostParts = 8;

/** What stands at an offset of a section: a directive's name, a function, a variable, a path. */
export function hoverAt(
  text: string,
  offset: number,
  section: SectionName,
  context: LanguageContext,
): Hover | undefined {
  const document = documentOf(text);
  const found = pathAt(document, offset);
  if (found === undefined) return undefined;
  const place = requestPlace(section, found.path, context.kind);
  const template = templateAt(document, offset);
  if (template !== undefined && place !== undefined) {
    const hover = hoverExpression(template, place, section, {
      ...context,
      sections: { ...context.sections, [section]: text },
    });
    if (hover !== undefined) return hover;
  }
  return found.inKey ? hoverKey(found, place, section, context) : hoverChoice(found, place, section, context);
}

function hoverKey(
  { node, path }: PlaceInJson,
  place: RequestPlace | undefined,
  section: SectionName,
  { kind }: LanguageContext,
): Hover | undefined {
  const property = propertyAt(section, kind, path);
  if (property === undefined) return hoverNamed({ node, path }, place, section, kind);
  const names = (place?.directive ?? path).filter((segment) => typeof segment === 'string');
  const title = `**${plain(names.join('.'))}**: ${plain(property.summary)}`;
  return { range: node.range, blocks: [title, ...describeProperty(property).slice(1)], parts: [], place };
}

/** A key of a form, such as a status: what stands there. */
function hoverNamed(
  { node, path }: Pick<PlaceInJson, 'node' | 'path'>,
  place: RequestPlace | undefined,
  section: SectionName,
  kind: LanguageContext['kind'],
): Hover | undefined {
  const isForm = shapesAt(section, kind, path.slice(0, -1)).some(
    (shape) => shape.kind === 'object' && shape.pattern?.test(String(path.at(-1))),
  );
  const shape = shapesAt(section, kind, path).find((candidate) => candidate.kind === 'object');
  if (!isForm || shape?.kind !== 'object') return undefined;
  const names = (place?.directive ?? path).filter((segment) => typeof segment === 'string');
  return { range: node.range, blocks: [`**${plain(names.join('.'))}**: ${plain(shape.title)}`], parts: [], place };
}

/** A value that is one of those known for its place. */
function hoverChoice(
  { node, path }: PlaceInJson,
  place: RequestPlace | undefined,
  section: SectionName,
  { kind }: LanguageContext,
): Hover | undefined {
  if (node.kind !== 'string') return undefined;
  const choices = choicesAt(section, kind, path).filter(({ value }) => value === node.value);
  const blocks = choices.map(({ value, summary }) => `${inlineCode(value)}: ${plain(summary)}`);
  return blocks.length === 0 ? undefined : { range: node.range, blocks, parts: [], place };
}

function hoverExpression(
  { template: source, offset, toDocument }: TemplatePlace,
  place: RequestPlace,
  section: SectionName,
  context: LanguageContext,
): Hover | undefined {
  const { template } = compileTemplate(source, { functions: context.functions });
  const part = template.parts.find(({ kind, range }) => kind === 'expression' && covers(range, offset));
  if (part?.kind !== 'expression' || part.expression.kind === 'missing') return undefined;
  const found = innermost(part.expression, offset) ?? part.expression;
  const onName = found.kind === 'call' && covers(found.nameRange, offset);
  return {
    range: toDocument(onName ? found.nameRange : found.range),
    blocks: [
      ...describe(found, offset, place, section, context),
      ...whyUndefined(source.slice(found.range.start, found.range.end), place, section, context),
    ],
    parts: partsOf(found, source),
    place,
  };
}

const covers = ({ start, end }: SourceRange, offset: number): boolean => start <= offset && offset <= end;

function innermost(expression: Expression, offset: number): Expression | undefined {
  let found: Expression | undefined;
  walkExpression(expression, (inner) => {
    if (inner.kind !== 'missing' && covers(inner.range, offset)) found = inner;
  });
  return found;
}

/** Literals say their value themselves. */
function partsOf(expression: Expression, source: string): readonly HoverPart[] {
  const parts: HoverPart[] = [];
  const starts: number[] = [];
  walkExpression(expression, ({ kind, range }) => {
    while (starts.length > 0 && (starts.at(-1) as number) <= range.start) starts.pop();
    const level = starts.length;
    starts.push(range.end);
    if (parts.length > 0 && (kind === 'literal' || kind === 'missing')) return;
    const text = source.slice(range.start, range.end);
    if (parts.length < mostParts) parts.push({ level, source: text, template: `{{${text}}}` });
  });
  return parts;
}

function describe(
  expression: Expression,
  offset: number,
  place: RequestPlace,
  section: SectionName,
  context: LanguageContext,
): readonly string[] {
  if (expression.kind === 'call' && covers(expression.nameRange, offset)) {
    const definition = context.functions.get(expression.name);
    return definition === undefined ? [] : describeFunction(definition);
  }
  if (expression.kind === 'operation' || expression.kind === 'unary') {
    const operators: readonly (BinaryOperator | UnaryOperator)[] =
      expression.kind === 'unary' ? [expression.operator] : expression.rest.map(({ operator }) => operator);
    return [...new Set(operators)].map(({ symbol, summary }) => `${inlineCode(symbol)}: ${summary}`);
  }
  if (expression.kind !== 'path') return [];
  const { root, segments } = expression;
  const keyword = segments.length === 0 && !root.quoted ? keywords.get(root.name) : undefined;
  if (keyword !== undefined) return [`**${keyword.name}**: ${keyword.summary}`];
  const variable = variables.find(({ name }) => name === root.name);
  const first = segments[0]?.kind === 'name' ? segments[0].name : undefined;
  const member =
    first === undefined ? undefined : membersOf(root.name, place, section, context).find(({ name }) => name === first);
  return [
    ...(member === undefined ? [] : describeMember(member, root.name, context)),
    ...(variable === undefined ? [] : [`**${variable.name}**: ${variable.summary}`]),
  ];
}

function describeMember(
  { name, doc, written, later, origin }: Member,
  root: string,
  { sections }: LanguageContext,
): readonly string[] {
  if (root === 'parameters' || root === 'connection' || root === 'data') {
    let field: string | undefined;
    visitParameters(
      readParameters(sections.parameters ?? '').parameters,
      ({ name: other, label, type, required, help }) => {
        if (other !== name) return;
        const about = help === undefined ? parameterType(type).summary : plain(help);
        field = `**${plain(label)}**, a field of type ${inlineCode(type)}${required ? ', required' : ''}. ${about}`;
      },
    );
    if (field !== undefined) return [field];
  }
  return [
    `${inlineCode(name)}: ${plain(later ?? origin)}`,
    ...(doc === undefined ? [] : [plain(doc)]),
    ...(written === undefined ? [] : [codeBlock(written, 'iml')]),
  ];
}

/** The walk to where a path broke, when the latest run gave it no value. */
function whyUndefined(
  source: string,
  place: RequestPlace,
  section: SectionName,
  context: LanguageContext,
): readonly string[] {
  if (context.events.length === 0) return [];
  const reason = explainUndefined(`{{${source}}}`, scopeAt(place, context), { place, section, context });
  if (reason === undefined) return [];
  const walk = reason.walk.map(({ source: step, type, ok }) => `${ok ? '✓' : '✗'} ${step}  ${type}`);
  return [`**Why undefined?** ${plain(reason.message)}`, codeBlock(walk.join('\n'), 'text')];
}
