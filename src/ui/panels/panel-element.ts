import { html, type TemplateResult } from 'lit';
import type { AppState } from '../../app/index.ts';
import { AppElement } from '../app-element.ts';
import { secretTexts } from '../../secrets/index.ts';

/** What every panel of the results has: the latest run, and the texts it must not show. */
export abstract class PanelElement extends AppElement {
  protected readonly latest = this.follow((state) => state.run);
  protected readonly shown = this.follow((state) => state.view.secretsShown);

  protected get state(): AppState {
    return this.ports.store.get();
  }

  /** Empty while the user wants to read secrets. */
  protected secrets(): readonly string[] {
    const { parameters, values, run } = this.state;
    return this.shown.value ? [] : secretTexts(parameters, values, run?.events ?? []);
  }

  protected empty(text: string, help = ''): TemplateResult {
    return html`<div class="empty"><p>${text}</p>${help === '' ? '' : html`<small>${help}</small>`}</div>`;
  }
}
