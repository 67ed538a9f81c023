import { maskText, type Taint } from '../secrets/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ReviewItem } from './review.ts';
import { reviewRules } from './review-rules.ts';

const marks: Readonly<Record<ReviewItem['state'], string>> = { pass: '[x]', fail: '[ ]', unknown: '[ ]' };

/** The list for a review mail: every rule with where it is published and, unless it holds, where it is broken. Secrets are dots. */
export function reviewAsMarkdown(name: string, items: readonly ReviewItem[], taint: Taint): string {
  const secrets = taint.texts.map(({ text }) => text);
  const safe = (text: string): string => escapeMarkdown(maskText(text, secrets));
  const lines = items.map(({ state, text, link, reason, place }) => {
    const where = state === 'pass' || place === undefined ? '' : ` (${place.section}, line ${place.line})`;
    return `- ${marks[state]} [${text.replaceAll(/[[\]]/g, '\\$&')}](${link}) ${safe(reason)}${where}`;
  });
  return `## Review of the connection ${safe(name)}\n\n${lines.join('\n')}\n\nRules: ${reviewRules}\n`;
}
