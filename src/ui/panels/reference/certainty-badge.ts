import { html, type TemplateResult } from 'lit';
import type { Certainty } from '../../../engine/index.ts';

const words: Readonly<Record<Certainty, readonly [text: string, title: string]>> = {
  documented: ['documented', 'Documented by Make.'],
  'source-derived': ['from the source', 'Not documented by Make; taken from published notes about its source.'],
  inferred: ['our reading', 'Not documented by Make; this is our best reading.'],
  'not-simulated': ['not simulated', 'Make does more here than can be simulated.'],
};

/** Where our behaviour comes from, so that nobody mistakes a guess for Make's own. */
export function certaintyBadge(certainty: Certainty): TemplateResult {
  const [text, title] = words[certainty];
  return html`<span class="badge ${certainty}" title=${title}>${text}</span>`;
}
