import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the sign of an edge covers, in pixels. */
const edgeWidth = 36;

/** Which ends of a scrolling row are out of sight. Watched by the browser, so that asking lays nothing out. */
export class ScrollEdges implements ReactiveController {
  /** Something lies to the left of what is seen. */
  before = false;
  /** Something lies to the right of it. */
  after = false;

  readonly #host: ReactiveControllerHost;
  readonly #ends: () => readonly (Element | null | undefined)[];
  #row: Element | undefined;
  #seen: readonly (Element | null | undefined)[] = [];
  #observer: IntersectionObserver | undefined;

  /** @param ends the scrolling row, its first and its last part; asked for after each drawing */
  constructor(host: ReactiveControllerHost, ends: () => readonly (Element | null | undefined)[]) {
    this.#host = host;
    this.#ends = ends;
    host.addController(this);
  }

  hostUpdated(): void {
    const [row, first, last] = this.#ends();
    if (!row || !first || !last) return;
    if (row === this.#row && first === this.#seen[0] && last === this.#seen[1]) return;
    this.hostDisconnected();
    this.#row = row;
    this.#seen = [first, last];
    // A whole pixel may be missing where widths are fractions.
    this.#observer = new IntersectionObserver((entries) => this.#notice(entries), {
      root: row,
      threshold: [0, 0.9, 1],
    });
    this.#observer.observe(first);
    this.#observer.observe(last);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#seen = [];
  }

  /** Scrolls most of a row's width; 1 is to the right. */
  scroll(direction: 1 | -1): void {
    this.#row?.scrollBy({ left: direction * this.#row.clientWidth * 0.75 });
  }

  /** Brings a part into sight, clear of the arrows. Not by `scrollIntoView`, which also moves where Tab begins. */
  reveal(part: Element): void {
    const row = this.#row;
    if (row === undefined) return;
    const [seen, wanted] = [row.getBoundingClientRect(), part.getBoundingClientRect()];
    const left = wanted.left - (seen.left + edgeWidth);
    const right = wanted.right - (seen.right - edgeWidth);
    if (left < 0) row.scrollBy({ left });
    else if (right > 0) row.scrollBy({ left: right });
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    const [first, last] = this.#seen;
    const before = entries.findLast(({ target }) => target === first);
    const after = entries.findLast(({ target }) => target === last);
    if (before !== undefined) this.before = before.intersectionRatio < 0.9;
    if (after !== undefined) this.after = after.intersectionRatio < 0.9;
    this.#host.requestUpdate();
  }
}
