import { Trash2 } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { type AppState, modulesUsing, revokes, slotsOf } from '../../app/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import '../elements/icon.ts';

export interface DeletionAnswers {
  readonly remove: (onlyHere: boolean) => void;
  readonly keep: () => void;
}

/** The question before a connection is deleted: who stops working, and the red button for the second click. */
export function renderDeletion(
  state: AppState,
  { id, name }: SavedConnection,
  { remove, keep }: DeletionAnswers,
): TemplateResult {
  const users = [
    ...modulesUsing(state.project),
    ...slotsOf(state)
      .filter(({ connectionId }) => connectionId === id)
      .map((slot) => `slot ${slot.name}`),
  ];
  const used =
    users.length === 0
      ? 'No module uses it.'
      : `Used by ${users.length === 1 ? '1 module' : `${users.length} modules`}: ${users.join(', ')}. ${users.length === 1 ? 'It stops' : 'They stop'} working.`;
  const revoke = revokes(state.project);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    keep();
  };
  return html`<div class="confirm" role="group" aria-label=${`Delete ${name}?`} @keydown=${onKey}>
    <p>${used} ${revoke ? 'The service is told to revoke it first.' : nothing} Undo is kept for 10 s.</p>
    <div class="actions">
      <button class="button danger" @click=${() => remove(false)}><iml-icon .icon=${Trash2}></iml-icon>${revoke ? 'Revoke and delete' : 'Delete'}</button>
      ${revoke ? html`<button class="button" @click=${() => remove(true)}>Only here</button>` : nothing}
      <button class="button" @click=${keep}>Keep</button>
    </div>
  </div>`;
}
