import '../../../src/styles/tokens.css';
import '../../../src/ui/find-bar/find-bar.ts';
import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { openExample } from '../../../src/app/index.ts';
import { examples } from '../../../src/project/index.ts';
import { appPorts } from '../../support/app-ports.ts';
import { drawn, violations } from './credential-form-page.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.body.replaceChildren();
});

async function showBar(example: string) {
  const ports = appPorts();
  document.body.replaceChildren(Object.assign(document.createElement('iml-find-bar'), { ports }));
  await openExample(ports, example);
  await drawn();
  return ports;
}

test('a broken copy says what to find, and leads to the example that works', async () => {
  const ports = await showBar('api-key-without-valid');
  const { find } = examples.find(({ name }) => name === 'api-key-without-valid') ?? {};
  await expect.element(page.getByText(find ?? 'nothing to find')).toBeVisible();
  await page.getByRole('button', { name: 'See it working' }).click();
  await expect.poll(() => ports.store.get().project.example).toBe('api-key');
  await drawn();
  expect(page.getByRole('complementary').elements()).toHaveLength(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  await showBar('bearer-misspelt-parameter');
  expect(await violations()).toEqual([]);
});
