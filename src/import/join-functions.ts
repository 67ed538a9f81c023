/** One script of several files: a blank line stands between them, which the export takes out again. */
export function joinFunctions(texts: readonly string[]): string {
  return texts
    .map((text) => (text.endsWith('\n') ? text : `${text}\n`))
    .map((text, index) => (index === texts.length - 1 || text.endsWith('\n\n') ? text : `${text}\n`))
    .join('');
}
