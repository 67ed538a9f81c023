import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** The field Make puts before all others: what the connection is called in the user's list. */
export function renderConnectionName(name: string, change: (name: string) => void): TemplateResult {
  return html`<div class="field">
    <label for="connection-name">Connection name</label>
    <input
      id="connection-name"
      type="text"
      autocomplete="off"
      .value=${live(name)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
