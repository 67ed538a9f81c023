import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { DeleteElement } from '../../../src/ui/elements/delete-button.ts';
import '../../../src/ui/elements/delete-button.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf } from '../support/mount.ts';

async function deleteButton(): Promise<{ element: DeleteElement; deleted: () => number }> {
  let count = 0;
  const element = await mount<DeleteElement>('iml-delete', { label: 'Delete Acme' });
  element.addEventListener('iml-delete', () => count++);
  return { element, deleted: () => count };
}

test('the first click only asks, the second deletes', async () => {
  const { element, deleted } = await deleteButton();
  inside(element, 'button').click();
  await element.updateComplete;
  expect(deleted()).toBe(0);
  expect(inside(element, 'button').getAttribute('aria-label')).toMatch(/press again/);
  inside(element, 'button').click();
  expect(deleted()).toBe(1);
});

test('a double click asks, and no more', async () => {
  const { element, deleted } = await deleteButton();
  await userEvent.dblClick(inside(element, 'button'));
  expect(deleted()).toBe(0);
  expect(inside(element, 'button').getAttribute('aria-label')).toMatch(/press again/);
  await userEvent.click(inside(element, 'button'));
  expect(deleted()).toBe(1);
});

test('with words it says what it does, and what the second click does', async () => {
  const { element } = await deleteButton();
  element.worded = true;
  await element.updateComplete;
  expect(textOf(element)).toBe('Delete Acme');
  inside(element, 'button').click();
  await element.updateComplete;
  expect(textOf(element)).toBe('Delete Acme: press again');
  expect(await accessibilityViolations(element)).toEqual([]);
});

test('by keyboard: Enter asks, Enter deletes; leaving forgets the question', async () => {
  const { element, deleted } = await deleteButton();
  inside(element, 'button').focus();
  await userEvent.keyboard('{Enter}');
  inside(element, 'button').blur();
  await element.updateComplete;
  expect(inside(element, 'button').getAttribute('aria-label')).toBe('Delete Acme');
  inside(element, 'button').focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(deleted()).toBe(1);
});

test('axe finds nothing, before and after the first click', async () => {
  const { element } = await deleteButton();
  expect(await accessibilityViolations(element)).toEqual([]);
  inside(element, 'button').click();
  await element.updateComplete;
  expect(await accessibilityViolations(element)).toEqual([]);
});
