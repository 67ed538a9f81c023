import type { SourceRange } from '../../source/index.ts';

/**
 * Whether a bare word stands where texts usually do: beside `=`, or as an argument behind the first. `map(body.items, id)`
 * and `body.status = ok` have forgotten their quotes.
 */
export function isTextPlace(source: string, { start, end }: SourceRange): boolean {
  return /(?:[=,;])\s*$/.test(source.slice(0, start)) && /^\s*(?:[),;&|}]|$)/.test(source.slice(end));
}
