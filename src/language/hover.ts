import {
  compileTemplate,
  type Expression,
  type FunctionDefinition,
  type FunctionTable,
  builtins,
  keywords,
  signatureOf,
  walkExpression,
} from '../engine/index.ts';
import { readJson, type SourceRange } from '../source/index.ts';
import { templateAt } from './template-at.ts';

/** What to show beside the pointer. */
export interface Hover {
  /** Offsets in the document. */
  readonly range: SourceRange;
  /** Markdown, one block each. */
  readonly blocks: readonly string[];
  /** The expression around the pointer as a template of its own, for the preview of its value. */
  readonly expression: string | undefined;
}

/** What stands at an offset of a section: a function, a keyword, or a path. */
export function hoverAt(text: string, offset: number, functions: FunctionTable = builtins): Hover | undefined {
  const place = templateAt(readJson(text), offset);
  if (place === undefined) return undefined;
  const { template } = compileTemplate(place.template, { functions });
  const part = template.parts.find(({ kind, range }) => kind === 'expression' && covers(range, place.offset));
  if (part?.kind !== 'expression') return undefined;
  const found = innermost(part.expression, place.offset);
  const range =
    found?.kind === 'call' && covers(found.nameRange, place.offset) ? found.nameRange : (found?.range ?? part.range);
  const shown = found?.range ?? { start: part.range.start + 2, end: part.range.end - 2 };
  return {
    range: place.toDocument(range),
    blocks: found === undefined ? [] : describe(found, place.offset, functions),
    expression: `{{${place.template.slice(shown.start, shown.end)}}}`,
  };
}

function innermost(expression: Expression, offset: number): Expression | undefined {
  let found: Expression | undefined;
  walkExpression(expression, (inner) => {
    if (covers(inner.range, offset)) found = inner;
  });
  return found;
}

const covers = ({ start, end }: SourceRange, offset: number): boolean => start <= offset && offset <= end;

function describe(expression: Expression, offset: number, functions: FunctionTable): readonly string[] {
  if (expression.kind === 'call' && covers(expression.nameRange, offset)) {
    const definition = functions.get(expression.name);
    return definition === undefined ? [] : describeFunction(definition);
  }
  if (expression.kind !== 'path' || expression.segments.length > 0 || expression.root.quoted) return [];
  const keyword = keywords.get(expression.root.name);
  return keyword === undefined ? [] : [`**${keyword.name}**: ${keyword.summary}`];
}

function describeFunction(definition: FunctionDefinition): readonly string[] {
  const { summary, details, params, examples, certainty } = definition;
  const example = examples[0];
  return [
    `\`\`\`iml\n${signatureOf(definition)}\n\`\`\``,
    details === undefined ? summary : `${summary} ${details}`,
    ...(params.length === 0 ? [] : [params.map(({ name, doc }) => `- \`${name}\`: ${doc}`).join('\n')]),
    ...(example === undefined ? [] : [`\`${example.call}\` → \`${JSON.stringify(example.result)}\``]),
    ...(certainty === 'documented' ? [] : [`*${certaintyText[certainty]}*`]),
  ];
}

const certaintyText = {
  'source-derived': 'Not documented by Make; taken from published notes about its source.',
  inferred: 'Not documented by Make; this is our best reading.',
  'not-simulated': 'Make does more here than can be simulated.',
} as const;
