import type { Choice, ObjectShape, PropertySchema, Shape, TextShape } from './schema.ts';

/** Words of which schemas are made. */
export const anything: Shape = { kind: 'any' };
export const flag: Shape = { kind: 'flag' };
export const fixedFlag: Shape = { kind: 'flag', fixed: true };
export const text: TextShape = { kind: 'text' };
export const number: Shape = { kind: 'number' };

export const textUpTo = (max: number): TextShape => ({ kind: 'text', max });

export const oneOf = (...shapes: readonly Shape[]): Shape => ({ kind: 'one-of', shapes });

export const listOf = (item: Shape): Shape => ({ kind: 'list', item });

/** An object with keys of the author's own. */
export const openObject = (title: string, rest: Shape = anything): ObjectShape => ({
  kind: 'object',
  title,
  properties: [],
  rest,
});

/** By value, each with a sentence. */
export const choices = (summaries: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(summaries).map(([value, summary]) => ({ value, summary }));

/** A property that the documentation states. */
export function property(
  name: string,
  summary: string,
  shape: Shape,
  rest: Partial<Omit<PropertySchema, 'name' | 'summary' | 'shape'>> = {},
): PropertySchema {
  return { name, summary, shape, certainty: 'documented', source: 'schema-notes.md', ...rest };
}
