import { type ReviewItem, reviewRules } from './review.ts';

const marks: Readonly<Record<ReviewItem['state'], string>> = { pass: '[x]', fail: '[ ]', unknown: '[ ]' };

/** The list for a review mail. */
export function reviewAsMarkdown(name: string, items: readonly ReviewItem[]): string {
  const lines = items.map(({ state, text, reason }) => `- ${marks[state]} ${text} ${reason}`);
  return `## Review of the connection ${name}\n\n${lines.join('\n')}\n\nRules: ${reviewRules}\n`;
}
