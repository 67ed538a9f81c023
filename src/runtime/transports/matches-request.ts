import type { HttpRequest } from '../http/http-message.ts';
import type { Mock } from './scenario.ts';

/** Compares as text: the method without regard to case, `*` in the URL for any run of characters. */
export function matchesRequest(match: Mock['match'], request: HttpRequest): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method.toUpperCase()) return false;
  return match.url === undefined || match.url === request.url || matchesPattern(request.url, match.url);
}

/** Each piece between stars is looked for after the one before: linear, where a regular expression may explode. */
function matchesPattern(text: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() as string;
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= text.length - last.length;
}
