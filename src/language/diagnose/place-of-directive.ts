import { findDirective } from '../../runtime/index.ts';

export type DirectivePlace = 'request' | 'response' | 'log' | 'error';

/** Where a directive, or a member of one, belongs that does not belong here; undefined when there is none of that name. */
export function placeOfDirective(key: string, inResponse: boolean): DirectivePlace | undefined {
  if (inResponse && /^(?:[1-5]\d\d|message)$/.test(key)) return 'error';
  if (!inResponse && key === 'sanitize') return 'log';
  if (findDirective(inResponse ? `response.${key}` : key) !== undefined) return undefined;
  if (findDirective(inResponse ? key : `response.${key}`) === undefined) return undefined;
  return inResponse ? 'request' : 'response';
}
