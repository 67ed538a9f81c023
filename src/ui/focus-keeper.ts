import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** When what was acted on is looked for again, in milliseconds: drawn anew at once, or after something was stored. */
const looks = [0, 60, 400, 1500];

/**
 * Keeps the keyboard's place when what had the focus goes away with what it did: the focus moves to the region
 * (`data-region`) it was in, or the last one it was in. Elements that know a better place put it there themselves.
 */
export class FocusKeeper implements ReactiveController {
  readonly #root: () => ParentNode;
  #held: Element | null = null;
  #region: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#root = () => host.renderRoot;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of ['keydown', 'pointerdown']) document.addEventListener(name, this.#remember, { capture: true });
    for (const name of ['keydown', 'click']) document.addEventListener(name, this.#look);
  }

  hostDisconnected(): void {
    for (const name of ['keydown', 'pointerdown'])
      document.removeEventListener(name, this.#remember, { capture: true });
    for (const name of ['keydown', 'click']) document.removeEventListener(name, this.#look);
  }

  #remember = (): void => {
    const active = deepestActive();
    // Dialogs give the focus back by themselves, to where it was before them.
    this.#held = closest(active, ({ localName }) => localName.endsWith('dialog')) === undefined ? active : null;
    this.#region = closest(active, ({ dataset }) => dataset['region'] !== undefined) ?? this.#region;
  };

  #look = (): void => {
    const held = this.#held;
    for (const delay of looks) setTimeout(() => this.#restore(held), delay);
  };

  #restore(held: Element | null): void {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || held === null || held === document.body || isThere(held)) return;
    const region = this.#region !== undefined && isThere(this.#region) ? this.#region : undefined;
    (region ?? this.#root().querySelector<HTMLElement>('[data-region]'))?.focus();
  }
}

/** The element with the focus, inside of shadows too. */
function deepestActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Drawn, and able to hold the focus. */
const isThere = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && !element.matches(':disabled');

/** As `Element.closest`, through shadows. */
function closest(element: Element | null, fits: (element: HTMLElement) => boolean): HTMLElement | undefined {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof HTMLElement && fits(node)) return node;
    node = parentOf(node);
  }
  return undefined;
}

/** Out of shadows, and through the slots that show what lies in the light. */
function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode;
}
