import { expect } from 'vitest';

/** The text of an element as it is read, through all shadow roots. */
export function deepText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const root = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
  const text = [...root.childNodes].map(deepText).join(' ');
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Waits until an element says this. */
export async function says(element: Element, text: string | RegExp): Promise<void> {
  await expect.poll(() => deepText(element)).toMatch(text);
}
