import {
  compileTemplate,
  type Diagnostic,
  type FunctionTable,
  messageText,
  printTemplate,
} from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import { templateAt } from '../template-at.ts';
import { childNodes } from './child-nodes.ts';
import { sentenceFor } from './sentence-for.ts';
import type { Expression } from '../../engine/index.ts';

/** A piece of an expression, what it does, and what it is made of. */
export interface ExplainedNode {
  /** Offsets in the document. */
  readonly range: SourceRange;
  readonly source: string;
  /** The piece as a template of its own, for the preview of its value; undefined for what has none. */
  readonly template: string | undefined;
  /** What the piece is for in the one around it, such as the name of a parameter. */
  readonly role: string | undefined;
  /** One plain sentence. */
  readonly sentence: string;
  /** The usual way to write it, when it is written in another. */
  readonly usually: string | undefined;
  /** Function, variable or operator to look up in the reference. */
  readonly reference: string | undefined;
  readonly children: readonly ExplainedNode[];
}

export interface Explanation {
  readonly root: ExplainedNode;
  /** Mistakes, at their place in the document; the tree reaches up to them. */
  readonly problems: readonly { readonly range: SourceRange; readonly message: string; readonly help: string }[];
}

/**
 * The expression around an offset of a section as a tree; between the expressions of a text, the whole text. Broken
 * expressions are explained as far as they can be read.
 */
export function explainExpression(text: string, offset: number, functions: FunctionTable): Explanation | undefined {
  const place = templateAt(documentOf(text), offset);
  if (place === undefined) return undefined;
  const { template, diagnostics } = compileTemplate(place.template, { functions });
  const slice = ({ start, end }: SourceRange): string => place.template.slice(start, end);

  const explain = (expression: Expression, role: string | undefined): ExplainedNode => {
    const source = slice(expression.range);
    const canonical = printTemplate({ parts: [{ kind: 'expression', expression, range: expression.range }] });
    const usual = canonical.slice(2, -2).trim();
    return {
      range: place.toDocument(expression.range),
      source,
      template: expression.kind === 'missing' || source.trim() === '' ? undefined : `{{${source}}}`,
      role,
      ...sentenceFor(expression, functions),
      usually: bare(usual) === bare(source) || expression.kind === 'missing' ? undefined : usual,
      children: childNodes(expression, functions).map((child) => explain(child.expression, child.role)),
    };
  };

  const expressions = template.parts.filter((part) => part.kind === 'expression');
  const at = expressions.find(({ range }) => range.start < place.offset && place.offset < range.end) ?? expressions[0];
  if (at === undefined) return undefined;
  const whole = template.parts.length > 1 && !(at.range.start <= place.offset && place.offset <= at.range.end);
  const root: ExplainedNode = whole
    ? {
        range: place.toDocument({ start: 0, end: place.template.length }),
        source: place.template,
        template: place.template,
        role: undefined,
        sentence: 'Text with values in it; each value is written as text.',
        usually: undefined,
        reference: undefined,
        children: expressions.map(({ expression }) => explain(expression, undefined)),
      }
    : explain(at.expression, undefined);
  const shown = whole ? diagnostics : diagnostics.filter(({ range }) => overlaps(range, at.range));
  return { root, problems: shown.map((diagnostic) => problemOf(diagnostic, place.toDocument)) };
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '').replaceAll(';', ',').replaceAll('"', "'");

const overlaps = (a: SourceRange, b: SourceRange): boolean => a.start < b.end && b.start < a.end;

function problemOf(
  { code, args, range }: Diagnostic,
  toDocument: (range: SourceRange) => SourceRange,
): Explanation['problems'][number] {
  const { message, help } = messageText(code, args);
  return { range: toDocument(range), message, help };
}
