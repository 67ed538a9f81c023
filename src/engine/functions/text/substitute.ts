import type { EvalEnv } from '../../environment.ts';
import { allowText } from '../../within-limits.ts';

/**
 * `text` with what matches replaced, as JavaScript's `replace`. What could grow beyond the longest text is put together
 * piece by piece, so that it ends before the machine has made it.
 */
export function substitute(text: string, pattern: string | RegExp, replacement: string, env: EvalEnv): string {
  const mayGrow = text.length * growthOf(text, pattern, replacement) > env.limits.textLength;
  // JavaScript takes a text or a function there, which its types know only one at a time.
  const found = (mayGrow ? countingReplacer(replacement, env) : replacement) as string;
  const replaced = typeof pattern === 'string' ? text.replaceAll(pattern, found) : text.replace(pattern, found);
  allowText(replaced.length, env);
  return replaced;
}

type Replacer = (match: string, ...rest: readonly (string | number | undefined)[]) => string;

/**
 * The most that stands for one character of the text: the replacement, and the match for each `$`. What is before or
 * behind the match, or what looking around has caught, may each time be the whole text.
 */
function growthOf(text: string, pattern: string | RegExp, replacement: string): number {
  if (!replacement.includes('$')) return replacement.length;
  const marks = replacement.split('$').length - 1;
  const looksAround = typeof pattern !== 'string' && pattern.source.includes('(?');
  return replacement.length + (looksAround || /\$[`']/.test(replacement) ? text.length : marks);
}

/** Gives what stands for each match, and counts how long the text is up to there. */
function countingReplacer(replacement: string, env: EvalEnv): Replacer {
  let length = 0;
  let end = 0;
  return (match, ...rest) => {
    const [offset, text] = rest.slice(-2) as [number, string];
    const piece = expand(replacement, { match, groups: rest.slice(0, -2) as (string | undefined)[], offset, text });
    length += offset - end + piece.length;
    end = offset + match.length;
    allowText(length, env);
    return piece;
  };
}

interface Match {
  readonly match: string;
  readonly groups: readonly (string | undefined)[];
  readonly offset: number;
  readonly text: string;
}

/** The replacement for one match (ECMAScript, GetSubstitution); there are no named groups. */
function expand(replacement: string, { match, groups, offset, text }: Match): string {
  if (!replacement.includes('$')) return replacement;
  return replacement.replace(/\$(?:([$&`'])|(\d\d?))/g, (whole, mark: string | undefined, digits = '') => {
    if (mark === '$') return '$';
    if (mark === '&') return match;
    if (mark === '`') return text.slice(0, offset);
    if (mark === "'") return text.slice(offset + match.length);
    const [both, first] = [Number(digits), Number(digits.charAt(0))];
    if (both >= 1 && both <= groups.length) return groups[both - 1] ?? '';
    return first >= 1 && first <= groups.length ? (groups[first - 1] ?? '') + digits.slice(1) : whole;
  });
}
