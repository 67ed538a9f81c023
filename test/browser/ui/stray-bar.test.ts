import '../../../src/styles/tokens.css';
import '../../../src/ui/stray-bar/stray-bar.ts';
import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { editSection } from '../../../src/app/index.ts';
import { takeWaiting } from '../../../src/ui/dialogs/import/waiting-import.ts';
import { appPorts } from '../../support/app-ports.ts';
import { drawn, violations } from './credential-form-page.ts';

const command = "curl https://a.example/me -H 'authorization: Bearer x'";

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.body.replaceChildren();
});

async function showBar(text: string) {
  const ports = appPorts();
  document.body.replaceChildren(Object.assign(document.createElement('iml-stray-bar'), { ports }));
  editSection(ports, 'communication', text);
  await drawn();
  return ports;
}

test('says what was pasted into the section, and hands it to the import', async () => {
  const ports = await showBar(command);
  await expect.element(page.getByText('This is a cURL command.')).toBeVisible();
  await page.getByRole('button', { name: 'Import it' }).click();
  expect(ports.store.get().view.dialog).toBe('import');
  expect(takeWaiting()).toBe(command);
  editSection(ports, 'communication', '{ "url": "https://a.example" }');
  await drawn();
  expect(page.getByRole('complementary').elements()).toHaveLength(0);
});

test('says nothing to a reader who cannot change the text', async () => {
  const ports = await showBar(command);
  ports.store.update((state) => ({ ...state, readOnly: true }));
  await drawn();
  expect(page.getByRole('complementary').elements()).toHaveLength(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  await showBar(command);
  expect(await violations()).toEqual([]);
});
