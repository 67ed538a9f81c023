import { html, type TemplateResult } from 'lit';
import { type AppState, taintOfRun } from '../../app/index.ts';
import { AppElement } from '../app-element.ts';
import type { Taint } from '../../secrets/index.ts';
import type { TraceEvent } from '../../runtime/index.ts';

/** One list, so that what is derived from it is kept. */
const noEvents: readonly TraceEvent[] = [];

/** What every panel of the results has: the latest run, and the texts it must not show. */
export abstract class PanelElement extends AppElement {
  protected readonly latest = this.follow((state) => state.run);
  protected readonly shown = this.follow((state) => state.view.secretsShown);

  protected get state(): AppState {
    return this.ports.store.get();
  }

  /** Empty while the user wants to read secrets. */
  protected secrets(): readonly string[] {
    return this.shown.value ? [] : this.taint().texts.map(({ text }) => text);
  }

  /** Everything secret in the latest run, shown or not. */
  protected taint(): Taint {
    return taintOfRun(this.state, this.state.run?.events ?? noEvents);
  }

  protected empty(text: string, help = ''): TemplateResult {
    return html`<div class="empty"><p>${text}</p>${help === '' ? '' : html`<small>${help}</small>`}</div>`;
  }
}
