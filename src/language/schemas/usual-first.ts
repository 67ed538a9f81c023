const usual = [
  'text',
  'password',
  'select',
  'boolean',
  'url',
  'email',
  'number',
  'hidden',
  'array',
  'collection',
  'date',
];

/** Types of fields with those first that forms of connections have; the others keep their order. */
export function usualFirst<T>(types: ReadonlyMap<string, T>): readonly (readonly [type: string, value: T])[] {
  const rank = (type: string): number => (usual.includes(type) ? usual.indexOf(type) : usual.length);
  return [...types].toSorted(([a], [b]) => rank(a) - rank(b));
}
