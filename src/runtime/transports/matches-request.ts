import type { HttpRequest } from '../http/http-message.ts';
import { matchesPattern } from './matches-pattern.ts';
import type { Mock } from './scenario.ts';

/** Compares as text: the method without regard to case, `*` in the URL for any run of characters. */
export function matchesRequest(match: Mock['match'], request: HttpRequest): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method.toUpperCase()) return false;
  return match.url === undefined || match.url === request.url || matchesPattern(request.url, match.url);
}
