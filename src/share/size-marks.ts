/** A common limit on the length of what people paste, in characters. */
export interface SizeMark {
  readonly limit: number;
  readonly label: string;
}

/** From the tightest to the widest. */
export const sizeMarks: readonly SizeMark[] = [
  { limit: 2000, label: 'chat' },
  { limit: 8000, label: 'pages' },
  { limit: 32_000, label: 'browsers' },
];

/** A plain phrase: where a link of this length can go. */
export function whereItFits(length: number): string {
  const mark = sizeMarks.find(({ limit }) => length <= limit);
  switch (mark?.limit) {
    case 2000:
      return 'Fits everywhere, chat too.';
    case 8000:
      return 'Too long for a chat message; fits pages and tickets.';
    case 32_000:
      return 'Long: fits the address bar and files. Some pages will cut it.';
    default:
      return 'Too long for many programs. Send the project as a file instead.';
  }
}
