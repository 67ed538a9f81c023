import { compileTemplate } from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';
import type { Said } from './reword.ts';

/**
 * Braces too many: `{{upper({{body.a}})}}` and `{{{body.a}}}`, where the inner ones are read as an object. Only where the
 * inside is an expression by itself.
 */
export function braceMistake(source: string, { start, end }: SourceRange): Partial<Said> | undefined {
  const inner = withoutBraces(source.slice(start, end));
  const isExpression = compileTemplate(`{{${inner}}}`).diagnostics.every(({ severity }) => severity !== 'error');
  if (inner === '' || !isExpression) return undefined;
  if (source.startsWith('{{', start)) {
    return {
      message: '`{{…}}` stands inside of another expression, where braces make a text.',
      help: `Write \`${inner}\` without braces.`,
      args: { inner },
    };
  }
  if (source.slice(start - 2, start) !== '{{') return undefined;
  // Of `{{{body.a}}` one brace of the end belongs to the expression.
  const closed = source.startsWith('}}', end) || !source.startsWith('}', end);
  return {
    message: 'An expression stands in two braces; a third one makes a text of it.',
    help: `Write \`{{${inner}}}\`.`,
    args: { inner: closed ? inner : `${inner}}` },
  };
}

const withoutBraces = (text: string): string => text.replace(/^[{\s]+/, '').replace(/[}\s]+$/, '');
