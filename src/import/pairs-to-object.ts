/** Names that stand more than once become a list, which is sent as the same name again (connections.md §5). */
export function pairsToObject(pairs: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}
