/**
 * A template's text into its tree (iml.md §2, §3). The parser never throws and always returns a tree; what is wrong is
 * in the diagnostics.
 *
 * Text between expressions is found with `indexOf`. Each expression is read strictly first; only when that fails, with
 * the backslash fallback of iml.md §2, then with the lenient forms of §3.1, then with both. When nothing reads it, the
 * strict reading's tree and mistakes are kept.
 */
import type { ExpressionPart, Template, TextPart } from './ast.ts';
import type { Diagnostic } from './diagnostic.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Lexer } from './lex.ts';
import { ExpressionParser, type ParseMode } from './parse-expression.ts';

export interface ParsedTemplate {
  readonly template: Template;
  readonly diagnostics: readonly Diagnostic[];
  /** The first mistake that leaves the template without a value, if any. */
  readonly failure: Diagnostic | undefined;
}

/** Text and expressions of a template (iml.md §3), each expression strictly first (decision 0002). */
export function parseTemplate(source: string, limits: Limits = defaultLimits): ParsedTemplate {
  const parts: (TextPart | ExpressionPart)[] = [];
  const diagnostics: Diagnostic[] = [];
  const lexer = new Lexer(source, source.length, false);
  const mayEscape = source.includes('\\') && /\\['"]/.test(source);
  let failure: Diagnostic | undefined;
  let unread = 0;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    const textEnd = open < 0 ? source.length : open;
    if (textEnd > at) parts.push({ kind: 'text', text: source.slice(at, textEnd), range: { start: at, end: textEnd } });
    if (open < 0) break;
    const modes = unread > maxUnread ? [] : mayEscape ? fallbacks : unescaped;
    const reading = readExpression(lexer, open, modes, limits.depth);
    if (reading.failure !== undefined) unread += 1;
    parts.push({ kind: 'expression', expression: reading.expression, range: { start: open, end: reading.end } });
    if (reading.diagnostics.length > 0) diagnostics.push(...reading.diagnostics);
    failure ??= reading.failure;
    at = reading.end;
  }
  return { template: { parts }, diagnostics, failure };
}

const strict: ParseMode = { backslashQuotes: false, lenient: false };
const fallbacks: readonly ParseMode[] = [
  { backslashQuotes: true, lenient: false },
  { backslashQuotes: false, lenient: true },
  { backslashQuotes: true, lenient: true },
];
/** Those that matter in a text without a backslash before a quote. */
const unescaped = fallbacks.filter((mode) => !mode.backslashQuotes);

/**
 * Expressions that nothing could read, after which the others are read strictly only: the template has no value anyway, and
 * each attempt may go through the rest of the text.
 */
const maxUnread = 20;

function readExpression(lexer: Lexer, open: number, modes: readonly ParseMode[], maxDepth: number): ExpressionParser {
  const first = new ExpressionParser(lexer, open, strict, maxDepth);
  if (first.failure === undefined) return first;
  for (const mode of modes) {
    const reading = new ExpressionParser(new Lexer(lexer.text, open, mode.backslashQuotes), open, mode, maxDepth);
    if (reading.failure === undefined) return reading;
  }
  return first;
}
