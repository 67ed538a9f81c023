import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { type AppPorts, type AppState, StoreController } from '../app/index.ts';

/** An element that draws a part of the page's state and sends commands. */
export abstract class AppElement extends LitElement {
  @property({ attribute: false }) ports!: AppPorts;

  /** The document holds `<iml-app>` before `main.ts` has anything to give it. */
  protected override shouldUpdate(): boolean {
    return this.ports !== undefined;
  }

  /** Follows a part of the state; the element is drawn anew when that part is replaced. */
  protected follow<T>(select: (state: AppState) => T): StoreController<T> {
    return new StoreController(this, () => this.ports.store, select);
  }
}
