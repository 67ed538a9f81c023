import { ArrowRight, SquareDashed } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { type AppPorts, type ConnectionSlot, deleteSlot, pointSlot, renameSlot } from '../../../app/index.ts';
import type { SavedConnection } from '../../../storage/index.ts';
import '../../elements/delete-button.ts';
import '../../elements/icon.ts';

/** A dynamic connection: its name, and the saved connection of the same kind that it points to. */
export function renderSlot(
  ports: AppPorts,
  { id, name, connectionId }: ConnectionSlot,
  connections: readonly SavedConnection[],
): TemplateResult {
  const known = connections.some((saved) => saved.id === connectionId);
  const point = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    void pointSlot(ports, id, value === '' ? null : value);
  };
  const rename = (event: Event): void => void renameSlot(ports, id, (event.target as HTMLInputElement).value);
  return html`<div class="slot" role="group" aria-label=${`Dynamic connection ${name}`}>
    <iml-icon .icon=${SquareDashed}></iml-icon>
    <input class="name" type="text" aria-label="Name of the dynamic connection" .value=${name} maxlength="128" @change=${rename} />
    <iml-icon .icon=${ArrowRight}></iml-icon>
    <select aria-label="Points to" @change=${point}>
      <option value="" ?selected=${!known}>nothing</option>
      ${connections.map((saved) => html`<option .value=${saved.id} ?selected=${saved.id === connectionId}>${saved.name}</option>`)}
    </select>
    <iml-delete label=${`Delete ${name}`} @iml-delete=${() => void deleteSlot(ports, id)}></iml-delete>
    ${known ? nothing : html`<p>It points nowhere: choose a saved connection, or modules that use it have none.</p>`}
  </div>`;
}
