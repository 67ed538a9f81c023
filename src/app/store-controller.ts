import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/**
 * Draws an element anew when the part of the state it shows is replaced, and only then. `select` should return
 * something that stays identical while nothing changed: a part of the state, or what a memoised selector gives.
 */
export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Store;
  readonly #select: (state: AppState) => T;
  #attached: Store | undefined;
  #connected = false;
  #leave: (() => void) | undefined;
  #value: T | undefined;

  /** `store` is asked when the element connects or updates, so it may come as a property of the element. */
  constructor(host: ReactiveControllerHost, store: () => Store, select: (state: AppState) => T) {
    this.#host = host;
    this.#store = store;
    this.#select = select;
    host.addController(this);
  }

  /** The selected part; for use in `render` and later. */
  get value(): T {
    if (this.#attached === undefined) return this.#select(this.#store().get());
    return this.#value as T;
  }

  hostConnected(): void {
    this.#connected = true;
    // The store may not be there before the first update; that one attaches.
    if (this.#attached !== undefined) this.#attach(this.#attached);
  }

  hostUpdate(): void {
    // An update that was asked for before the element was taken out still comes; a subscription would hold it for good.
    if (!this.#connected) return;
    const store = this.#store();
    if (store !== this.#attached || this.#leave === undefined) this.#attach(store);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave?.();
    this.#leave = undefined;
  }

  #attach(store: Store): void {
    this.#leave?.();
    this.#attached = store;
    this.#take(store.get());
    this.#leave = store.subscribe((state) => {
      if (this.#take(state)) this.#host.requestUpdate();
    });
  }

  #take(state: AppState): boolean {
    const next = this.#select(state);
    const changed = !Object.is(next, this.#value);
    this.#value = next;
    return changed;
  }
}
