import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { Tab, TabListElement } from '../../../src/ui/elements/tab-list.ts';
import '../../../src/ui/elements/tab-list.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, useTheme } from '../support/mount.ts';

const tabs: readonly Tab[] = [
  { id: 'a', title: 'First', badge: { text: '2', tone: 'error', label: 'two problems' } },
  { id: 'b', title: 'Second', faint: true },
  { id: 'c', title: 'Third' },
];

async function tabList(): Promise<{ element: TabListElement; chosen: string[] }> {
  const chosen: string[] = [];
  const element = await mount<TabListElement>('iml-tab-list', { tabs, selected: 'a', label: 'Places' });
  element.addEventListener('iml-select', (event) => {
    const { detail } = event as CustomEvent<string>;
    chosen.push(detail);
    element.selected = detail;
  });
  return { element, chosen };
}

describe('a row of tabs', () => {
  test.each([
    ['{ArrowRight}', ['b']],
    ['{ArrowLeft}', ['c']],
    ['{End}', ['c']],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', ['b', 'c', 'a']],
    ['{ArrowRight}{Home}', ['b', 'a']],
  ])('%s chooses %j', async (keys, expected) => {
    const { element, chosen } = await tabList();
    inside(element, '#tab-a').focus();
    for (const key of keys.match(/\{[^}]+\}/g) ?? []) {
      await userEvent.keyboard(key);
      await element.updateComplete;
    }
    expect(chosen).toEqual(expected);
    expect(element.shadowRoot?.activeElement?.id).toBe(`tab-${expected.at(-1)}`);
  });

  test('a click chooses; only the chosen tab takes part in Tab', async () => {
    const { element, chosen } = await tabList();
    inside(element, '#tab-c').click();
    await element.updateComplete;
    expect(chosen).toEqual(['c']);
    const reachable = [...(element.shadowRoot?.querySelectorAll('[tabindex="0"]') ?? [])].map(({ id }) => id);
    expect(reachable).toEqual(['tab-c']);
  });

  test('what does not fit is told by an arrow at that edge, which scrolls and is no stop of the keyboard', async () => {
    const { element } = await tabList();
    const edges = () => [...(element.shadowRoot?.querySelectorAll('.edge') ?? [])].map(({ className }) => className);
    await expect.poll(edges).toEqual([]);
    element.style.width = '150px';
    await expect.poll(edges).toEqual(['edge after']);
    expect(inside(element, '.edge').tabIndex).toBe(-1);
    inside(element, '.edge').click();
    await expect.poll(edges).toEqual(['edge before']);
    inside(element, '.edge').click();
    await expect.poll(edges).toEqual(['edge after']);
  });

  test('the chosen tab is in sight, beside the arrow', async () => {
    const { element } = await tabList();
    element.style.width = '150px';
    inside(element, '#tab-a').focus();
    await userEvent.keyboard('{End}');
    await expect
      .poll(() => inside(element, '#tab-c').getBoundingClientRect().right)
      .toBeLessThanOrEqual(element.getBoundingClientRect().right);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const { element } = await tabList();
    expect(await accessibilityViolations(element)).toEqual([]);
  });
});
