import { page, userEvent } from 'vitest/browser';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { FocusKeeper } from '../../../src/ui/focus-keeper.ts';
import { focused } from './credential-form-page.ts';

/** Two regions, and a notice outside of both; buttons named Go remove themselves, at once or a moment later. */
class Regions extends LitElement {
  static override properties = { gone: { state: true } };
  declare gone: readonly string[];
  protected readonly keeper = new FocusKeeper(this);

  constructor() {
    super();
    this.gone = [];
  }

  override render(): TemplateResult {
    return html`<section data-region="first" tabindex="-1" aria-label="First">${this.#button('Go at once', 0)}</section>
      <section data-region="second" tabindex="-1" aria-label="Second">${this.#button('Go later', 200)}<button>Stay</button></section>
      ${this.#button('Go away', 0)}`;
  }

  #button(name: string, delay: number): TemplateResult | typeof nothing {
    const go = (): void => void setTimeout(() => (this.gone = [...this.gone, name]), delay);
    return this.gone.includes(name) ? nothing : html`<button @click=${go}>${name}</button>`;
  }
}
customElements.define('test-regions', Regions);

const button = (name: string) => page.getByRole('button', { name });
const place = (): string => focused()?.ariaLabel ?? focused()?.textContent ?? '';

async function regions(): Promise<void> {
  const element = document.createElement('test-regions') as Regions;
  document.body.replaceChildren(element);
  await element.updateComplete;
}

afterEach(() => document.body.replaceChildren());

describe('what had the focus and goes away', () => {
  test.each([
    ['at once', 'Go at once', 'First'],
    ['after something was stored', 'Go later', 'Second'],
  ])('leaves it to its region, %s', async (_, name, region) => {
    await regions();
    (button(name).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(place).toBe(region);
  });

  test('outside of all regions leaves it to the last one', async () => {
    await regions();
    (button('Stay').element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}');
    expect(place()).toBe('Go away');
    await userEvent.keyboard('{Enter}');
    await expect.poll(place).toBe('Second');
  });

  test('is not missed where the user has left it', async () => {
    await regions();
    await button('Go later').click();
    (button('Stay').element() as HTMLElement).focus();
    await expect.element(button('Go later')).not.toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(place()).toBe('Stay');
  });
});
