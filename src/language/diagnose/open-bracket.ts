import type { SourceRange } from '../../source/index.ts';

/** A place where brackets should have been closed, as the indentation tells. */
export interface OpenBracket {
  /** What stands there: a name, or a bracket that closes more. */
  readonly range: SourceRange;
  /** The closers that are missing before it, innermost first. */
  readonly wanted: string;
}

interface Opened {
  readonly closer: string;
  /** Blanks before the line it opens on. */
  readonly indent: number;
  readonly line: number;
  /** Blanks before its members, once one stands on a line of its own. */
  members?: number;
}

const piece = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|[{}[\]]|\n/g;

/**
 * Where a text that ends too early lacks its closers: at the first name that stands as far left as the members of an
 * object further out, or the first bracket further left than the line it would close. Undefined where nothing tells.
 */
export function openBracket(text: string): OpenBracket | undefined {
  const stack: Opened[] = [];
  let line = 0;
  let lineStart = 0;
  for (const { index, 0: found } of text.matchAll(piece)) {
    if (found === '\n') {
      line++;
      lineStart = index + 1;
      continue;
    }
    if (found.startsWith('/')) continue;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, index + 1))?.[0].length ?? 0;
    const isFirst = indent === index - lineStart;
    const top = stack.at(-1);
    const range = { start: index, end: index + found.length };
    if (found === '{' || found === '[') {
      stack.push({ closer: found === '{' ? '}' : ']', indent, line });
    } else if (found === '}' || found === ']') {
      if (top !== undefined && isFirst && stack.length > 1 && indent < top.indent) {
        const left = stack.filter((one) => one.indent > indent);
        return { range, wanted: closersOf(left) };
      }
      if (top?.closer === found) stack.pop();
    } else if (isFirst && top !== undefined && /^\s*:/.test(text.slice(range.end, range.end + 20))) {
      const outer = stack.findLastIndex((one) => one.members === indent);
      const isOpen = top.line < line && indent > 0 && indent <= top.indent && outer >= 0 && outer < stack.length - 1;
      if (isOpen) return { range, wanted: closersOf(stack.slice(outer + 1)) };
      top.members ??= indent;
    }
  }
  return undefined;
}

const closersOf = (opened: readonly Opened[]): string =>
  opened
    .map(({ closer }) => closer)
    .toReversed()
    .join('');
