import { findDirective } from '../../runtime/index.ts';

/** Where a directive that does not belong here belongs; undefined when there is none of that name. */
export function placeOfDirective(key: string, inResponse: boolean): 'request' | 'response' | undefined {
  if (findDirective(inResponse ? `response.${key}` : key) !== undefined) return undefined;
  if (findDirective(inResponse ? key : `response.${key}`) === undefined) return undefined;
  return inResponse ? 'request' : 'response';
}
