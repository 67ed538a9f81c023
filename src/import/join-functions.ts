/** One script of several files: a line end stands between them, which the export takes out again. */
export function joinFunctions(texts: readonly string[]): string {
  return texts.join('\n');
}
