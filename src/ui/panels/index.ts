import { html } from 'lit';
import { type AppState, rowsOf } from '../../app/index.ts';
import type { Panel } from './panel.ts';
import './log/log-panel.ts';
import './module/module-panel.ts';
import './output/output-panel.ts';
import './request/request-panel.ts';
import './response/response-panel.ts';
import './scenarios/scenarios-panel.ts';
import './trace/trace-panel.ts';

export type { Panel } from './panel.ts';

/** The tabs of the results, in the order they are drawn. */
export const panels: readonly Panel[] = [
  {
    id: 'scenarios',
    title: 'Scenarios',
    badge: falseSuccesses,
    render: (ports) => html`<iml-scenarios-panel .ports=${ports}></iml-scenarios-panel>`,
  },
  { id: 'trace', title: 'Trace', render: (ports) => html`<iml-trace-panel .ports=${ports}></iml-trace-panel>` },
  { id: 'request', title: 'Request', render: (ports) => html`<iml-request-panel .ports=${ports}></iml-request-panel>` },
  {
    id: 'response',
    title: 'Response',
    render: (ports) => html`<iml-response-panel .ports=${ports}></iml-response-panel>`,
  },
  { id: 'log', title: 'Log', render: (ports) => html`<iml-log-panel .ports=${ports}></iml-log-panel>` },
  { id: 'output', title: 'Output', render: (ports) => html`<iml-output-panel .ports=${ports}></iml-output-panel>` },
  { id: 'module', title: 'Module', render: (ports) => html`<iml-module-panel .ports=${ports}></iml-module-panel>` },
];

/** Lies are counted on the tab, so that nobody overlooks them. */
function falseSuccesses(state: AppState): ReturnType<NonNullable<Panel['badge']>> {
  const count = rowsOf(state).filter(({ verdict }) => verdict === 'false-success').length;
  return count === 0 ? undefined : { text: String(count), tone: 'error', label: `${count} false success` };
}
