/** Rows of text as columns that line up: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => {
    row.forEach((cell, at) => (known[at] = Math.max(known[at] ?? 0, cell.length)));
    return known;
  }, []);
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** `2.7 ns`, `604 ns`, `1.63 µs`, `20.1 ms`. */
export function formatTime(ns: number): string {
  const [value, unit] = ns < 1e3 ? [ns, 'ns'] : ns < 1e6 ? [ns / 1e3, 'µs'] : [ns / 1e6, 'ms'];
  return `${value.toPrecision(3)} ${unit}`;
}

/** `3.61×`, `102×`. */
export function formatRatio(ratio: number | undefined): string {
  if (ratio === undefined) return '–';
  return `${ratio < 100 ? ratio.toPrecision(3) : Math.round(ratio)}×`;
}
