import { SquareDashed } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { type AppPorts, type ConnectionSlot, showPane, showResultTab, useSlot } from '../../app/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import '../elements/icon.ts';

/** A dynamic connection in the list: where it points. It is pointed elsewhere beside the module that uses it. */
export function renderSlotRow(
  ports: AppPorts,
  { id, name, connectionId }: ConnectionSlot,
  connections: readonly SavedConnection[],
): TemplateResult {
  const target = connections.find((saved) => saved.id === connectionId)?.name;
  const show = (): void => {
    useSlot(ports, id);
    showResultTab(ports, 'module');
    showPane(ports, 'results');
  };
  return html`<li><button class="row two slot" title="Use it in the module, or point it elsewhere" @click=${show}>
    <iml-icon .icon=${SquareDashed}></iml-icon>
    <span class="lines"><b class="cut">${name}</b><small class="cut">slot → ${target ?? 'nothing'}</small></span>
    <small>dynamic</small>
  </button></li>`;
}
