import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { announcementOf, verdictOf } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';

/** Tells users of screen readers how a run ended; nothing else speaks by itself. */
@customElement('iml-announcer')
export class Announcer extends AppElement {
  static override styles = [baseStyles];

  private readonly latest = this.follow((state) => state.run);
  private readonly scenarios = this.follow((state) => state.scenarios);

  override render(): TemplateResult {
    const run = this.latest.value;
    const text = run === null ? '' : announcementOf(run, verdictOf(run, this.scenarios.value));
    return html`<div class="visually-hidden" role="status" aria-live="polite">${text}</div>`;
  }
}
