/** The first control, in reading order and through shadow roots, that is marked as mistaken. */
export function findMistake(root: ParentNode): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.getAttribute('aria-invalid') === 'true') return element;
    const inside = element.shadowRoot === null ? undefined : findMistake(element.shadowRoot);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
