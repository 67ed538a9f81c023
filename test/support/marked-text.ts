/** A text with one part marked as `⟦…⟧`, without the marks, and where the part stands. */
export function markedText(marked: string): {
  readonly text: string;
  readonly range: { readonly start: number; readonly end: number };
} {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  if (start < 0 || end < start) throw new Error(`Nothing is marked in ${marked}`);
  return { text: marked.replace('⟦', '').replace('⟧', ''), range: { start, end } };
}
