import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidthClass } from '../app/index.ts';

const queries: readonly { readonly layout: WidthClass; readonly query: string }[] = [
  { layout: 'narrow', query: '(max-width: 700px)' },
  { layout: 'medium', query: '(max-width: 1180px)' },
];

/** What fits into the window now. */
export const widthNow = (): WidthClass => queries.find(({ query }) => matchMedia(query).matches)?.layout ?? 'wide';

/** How much fits beside each other: all columns, editor and results with a rail of icons, or one pane. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #media = queries.map(({ layout, query }) => ({ layout, list: matchMedia(query) }));

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get value(): WidthClass {
    return this.#media.find(({ list }) => list.matches)?.layout ?? 'wide';
  }

  hostConnected(): void {
    for (const { list } of this.#media) list.addEventListener('change', this.#redraw);
  }

  hostDisconnected(): void {
    for (const { list } of this.#media) list.removeEventListener('change', this.#redraw);
  }

  #redraw = (): void => this.#host.requestUpdate();
}
