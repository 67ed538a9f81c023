import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { editSection, placeCursor, showSection, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/code/breadcrumbs.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { says } from '../../support/deep-text.ts';
import { mount } from '../../support/mount.ts';

const text = '{ "url": "https://sample.com", "response": { "error": { "message": "{{body.message}}" } } }';

async function breadcrumbs() {
  const ports = appPorts();
  await start(ports);
  editSection(ports, 'communication', text);
  showSection(ports, 'communication');
  const element = await mount('iml-breadcrumbs', { ports } as Partial<HTMLElement>);
  return { ports, element };
}

test('tells where the cursor stands, from the section inwards', async () => {
  const { ports, element } = await breadcrumbs();
  await says(element, /^Communication$/);
  placeCursor(ports, 'communication', text.indexOf('body'));
  await says(element, /^Communication response error message$/);
  placeCursor(ports, 'parameters', 0);
  await says(element, /^Communication$/);
});

test('goes to each directive, by keyboard too', async () => {
  const { ports } = await breadcrumbs();
  placeCursor(ports, 'communication', text.indexOf('body'));
  await page.getByRole('button', { name: 'error' }).click();
  expect(ports.store.get().view.reveal).toMatchObject({ section: 'communication' });
  expect(ports.store.get().view.reveal?.range.start).toBe(text.indexOf('"error"'));
  page.getByRole('button', { name: 'response' }).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(ports.store.get().view.reveal?.range.start).toBe(text.indexOf('"response"'));
});
