/** A text with a mark `|` where the cursor stands. */
export interface MarkedText {
  readonly text: string;
  readonly offset: number;
}

/** Takes the first `|` out of a text; write `¦` for a bar that stays. */
export function cursor(marked: string): MarkedText {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`There is no cursor mark in ${marked}`);
  return { text: (marked.slice(0, offset) + marked.slice(offset + 1)).replaceAll('¦', '|'), offset };
}
