import { certaintyNote } from './describe-function.ts';
import { inlineCode } from './markdown.ts';
import type { PropertySchema } from './schemas/schema.ts';

/** A property in markdown, one block each: what it is, what stands in for it, and how sure we are. */
export function describeProperty(property: PropertySchema): readonly string[] {
  const { summary, default: fallback, deprecated, unavailable, noEffect, certainty, source } = property;
  return [
    summary,
    ...(fallback === undefined ? [] : [`Default: ${inlineCode(fallback)}.`]),
    ...(unavailable === undefined ? [] : [unavailable]),
    ...(deprecated === undefined ? [] : [deprecated]),
    ...(noEffect ? ['It is accepted here, but nothing reads it.'] : []),
    ...certaintyNote(certainty),
    `*${source}*`,
  ];
}
