import { html } from 'lit';
import type { BelowPanel } from './below-panel.ts';
import '../panels/explain/explain-tab.ts';
import '../panels/reference/reference-tab.ts';
import './history/history-panel.ts';
import './problems/problems-panel.ts';

/** The tabs below the editor, in the order they are drawn. */
export const belowPanels: readonly BelowPanel[] = [
  {
    id: 'problems',
    title: 'Problems',
    badge: ({ problems }) =>
      problems.length === 0
        ? undefined
        : {
            text: String(problems.length),
            tone: problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
            label: problems.length === 1 ? 'one problem' : `${problems.length} problems`,
          },
    render: (ports) => html`<iml-problems-panel .ports=${ports}></iml-problems-panel>`,
  },
  { id: 'explain', title: 'Explain', render: (ports) => html`<iml-explain-tab .ports=${ports}></iml-explain-tab>` },
  {
    id: 'reference',
    title: 'Reference',
    render: (ports) =>
      html`<iml-reference-tab .ports=${ports} style="display: block; height: 100%"></iml-reference-tab>`,
  },
  { id: 'history', title: 'History', render: (ports) => html`<iml-history-panel .ports=${ports}></iml-history-panel>` },
];
