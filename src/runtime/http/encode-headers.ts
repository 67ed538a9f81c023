import { fail, ok, type Result } from '../../base/result.ts';
import { isCollection, renderText, typeName, type Value } from '../../engine/index.ts';
import type { HttpHeader } from './http-message.ts';
import type { RequestProblem } from './request-problem.ts';

/**
 * The headers of a request, with lower-case names (connections.md §7, U12): null and undefined are left out, an empty
 * text stays, lists are joined with `, `, of names that differ only in case the later entry wins.
 *
 * @param headers the evaluated `headers`
 * @param contentType set by the body's encoding; one given by the author is kept instead
 */
export function encodeHeaders(headers: Value, contentType?: string): Result<readonly HttpHeader[], RequestProblem> {
  const encoded = new Map<string, string>();
  if (headers !== undefined && headers !== null && !isCollection(headers)) {
    return fail({
      message: `headers must be an object, but it is a ${typeName(headers)}.`,
      advice: 'Write names and values, such as { "authorization": "Bearer {{parameters.token}}" }.',
    });
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === undefined || value === null) continue;
    const text = headerText(value);
    const problem = problemOf(name, text);
    if (problem !== undefined) return fail(problem);
    encoded.set(name.toLowerCase(), text as string);
  }
  if (contentType !== undefined && !encoded.has('content-type')) encoded.set('content-type', contentType);
  return ok([...encoded]);
}

/** Undefined for what has no text: headers are flat. */
function headerText(value: Value): string | undefined {
  if (isCollection(value)) return undefined;
  if (!Array.isArray(value)) return renderText(value);
  const items = (value as readonly Value[]).filter((item) => item !== undefined && item !== null);
  return items.some(isCollection) ? undefined : items.map(renderText).join(', ');
}

/** What Node.js and browsers alike refuse to send. */
function problemOf(name: string, text: string | undefined): RequestProblem | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    return {
      message: `"${name}" is not a possible header name.`,
      advice: 'Use letters, digits and hyphens; no blanks or colons.',
    };
  }
  if (text === undefined) {
    return { message: `The header "${name}" cannot be a collection.`, advice: 'Name the member of it that you mean.' };
  }
  // Everything except tab, printable ASCII and Latin-1 (RFC 9110 §5.5).
  const [wrong] = /[^\t\x20-\x7e\x80-\xff]/u.exec(text) ?? [];
  if (wrong === undefined) return undefined;
  const isBreak = wrong === '\n' || wrong === '\r';
  return {
    message: `The header "${name}" holds ${isBreak ? 'a line break' : nameOf(wrong)}, which cannot be sent.`,
    advice: isBreak
      ? 'Was the value pasted with it? trim() removes it at the ends.'
      : 'Was the value pasted with it? Type it again without, or encode the value, such as with encodeURL.',
  };
}

/** The character, unless nobody could see it, and its number. */
function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}" (${code})` : `the invisible character ${code}`;
}
