import { describe, expect, test } from 'vitest';
import type { ValueTreeElement } from '../../../../src/ui/elements/value-tree/value-tree.ts';
import '../../../../src/ui/elements/value-tree/value-tree.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { inside, mount, textOf, useTheme } from '../../support/mount.ts';

const value = { id: 1, text: 'x'.repeat(200), list: Array.from({ length: 250 }, (_, index) => index) };

const tree = (more: Partial<ValueTreeElement> = {}) =>
  mount<ValueTreeElement>('iml-value-tree', { name: 'body', path: 'body', value, open: true, ...more });

/** The rows directly below. */
const rows = (element: HTMLElement) => [
  ...(element.shadowRoot?.querySelectorAll<ValueTreeElement>('iml-value-tree') ?? []),
];

describe('a tree of a value', () => {
  test('opens and closes', async () => {
    const element = await tree();
    expect(rows(element)).toHaveLength(3);
    inside(element, 'button.row').click();
    await element.updateComplete;
    expect(rows(element)).toHaveLength(0);
  });

  test('a long list is drawn a hundred rows at a time', async () => {
    const element = await tree({ value: value.list });
    expect(rows(element)).toHaveLength(100);
    inside(element, '.more').click();
    await element.updateComplete;
    expect(rows(element)).toHaveLength(200);
    expect(textOf(element)).toContain('Show 50 of 50 more');
  });

  test('a long text opens into the whole text', async () => {
    const element = await tree({ value: value.text, open: false });
    expect(element.shadowRoot?.querySelector('pre')).toBe(null);
    inside(element, 'button.row').click();
    await element.updateComplete;
    expect(inside(element, 'pre').textContent).toBe(value.text);
  });

  test('a search keeps the rows that fit', async () => {
    const element = await tree({ search: 'id' });
    expect(rows(element).map(({ name }) => name)).toEqual(['id']);
  });

  test('markup in names and values stays text', async () => {
    const element = await tree({ value: { '<img src=x onerror=alert(1)>': '<b>bold</b>' } });
    expect(rows(element)[0]?.shadowRoot?.querySelector('img, b')).toBe(null);
    expect(textOf(rows(element)[0] as HTMLElement)).toContain('<b>bold</b>');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    expect(await accessibilityViolations(await tree())).toEqual([]);
  });
});
