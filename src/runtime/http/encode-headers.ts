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
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
    return {
      message: `The header "${name}" holds a character that cannot be sent, such as a line break.`,
      advice: 'Was the value pasted with a line break? trim() removes it at the ends.',
    };
  }
  return undefined;
}
