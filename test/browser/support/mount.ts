import { onTestFinished } from 'vitest';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '../../../src/styles/tokens.css';

/** Puts an element on the page with these properties until the test ends; resolves when it is drawn. */
export async function mount<T extends HTMLElement>(tag: string, properties: Partial<T> = {}): Promise<T> {
  const element = Object.assign(document.createElement(tag), properties) as T & { updateComplete?: Promise<unknown> };
  document.body.append(element);
  onTestFinished(() => element.remove());
  await element.updateComplete;
  return element;
}

/** Draws everything in one scheme until the test ends. */
export function useTheme(theme: 'light' | 'dark'): void {
  const { documentElement, body } = document;
  documentElement.dataset.theme = theme;
  body.style.background = 'var(--surface-pane)';
  onTestFinished(() => {
    delete documentElement.dataset.theme;
    body.style.background = '';
  });
}

/** The first element in the shadow that fits; throws when there is none. */
export function inside<T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return found;
}

export const textOf = (element: HTMLElement): string =>
  (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
