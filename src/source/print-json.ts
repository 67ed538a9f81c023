/** Longer lines are broken. */
const width = 100;

/**
 * JSON as people write it: what fits on one line stays on it, everything else has one member a line.
 *
 * @param indent blanks before the line the text begins on; the following lines get at least as many
 */
export function printJson(value: unknown, indent = 0): string {
  return printWithin(value, indent, indent);
}

/** @param used characters already on the line, in front of the value */
function printWithin(value: unknown, indent: number, used: number): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || (used + line.length <= width && depthOf(value) < 3)) return line;
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const rows = Array.isArray(value)
    ? value.map((item: unknown) => pad + printWithin(item ?? null, inner, inner))
    : membersOf(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return pad + name + printWithin(item, inner, inner + name.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return rows.length === 0 ? `${open}${close}` : `${open}\n${rows.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[${value.map((item: unknown) => onOneLine(item ?? null)).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = membersOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** As in JSON, members that are undefined vanish. */
const membersOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

/** Nested objects are easier to read broken up, even where they would fit. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
