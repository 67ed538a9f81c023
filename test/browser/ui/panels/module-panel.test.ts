import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import {
  advanceClock,
  type AppPorts,
  editSection,
  openExample,
  run,
  saveConnection,
  setClock,
  setValue,
  start,
} from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/module/module-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { says } from '../../support/deep-text.ts';
import { mount, useTheme } from '../../support/mount.ts';

async function panelOf(example: string): Promise<{ readonly ports: AppPorts; readonly panel: HTMLElement }> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  await saveConnection(ports, 'Ann');
  const panel = await mount('iml-module-panel', { ports } as Partial<HTMLElement>);
  return { ports, panel };
}

const runIt = () => page.getByRole('button', { name: 'Run the module' }).click();
const uses = () => page.getByLabelText('Connection of the module');

describe('a module', () => {
  test('is begun with one click, as a request that works', async () => {
    const { ports, panel } = await panelOf('api-key');
    await page.getByRole('button', { name: 'Write one' }).click();
    expect(ports.store.get().view.section).toBe('module');
    expect(ports.store.get().project.sections.module).toContain('"Bearer {{connection.apiKey}}"');
    expect(ports.store.get().problems.filter(({ section }) => section === 'module')).toEqual([]);
    await runIt();
    await says(panel, 'Sent');
    expect(ports.store.get().run?.result?.verdict).toBe('connected');
  });

  test('runs with the chosen saved connection, and shows what it sent and gave', async () => {
    const { ports, panel } = await panelOf('basic-auth');
    await expect.element(uses()).toHaveValue(ports.store.get().openConnectionId ?? '');
    await runIt();
    await says(panel, 'Sent');
    await says(panel, 'Website');
    await uses().selectOptions('What the latest run made');
    expect(ports.store.get().openConnectionId).toBeNull();
  });

  test('sends something else when its dynamic connection is switched', async () => {
    const { ports, panel } = await panelOf('basic-auth');
    editSection(ports, 'module', '{ "url": "https://api.acme.test/who/{{connection.username}}" }');
    setValue(ports, 'username', 'bob');
    await run(ports);
    await saveConnection(ports, 'Bob');
    await uses().selectOptions('New dynamic connection…');
    await expect.element(page.getByLabelText('Points to')).toBeVisible();
    await runIt();
    await says(panel, '/who/bob');
    await page.getByLabelText('Points to').selectOptions('Ann');
    await runIt();
    await says(panel, '/who/ann');
    await page.getByLabelText('Points to').selectOptions('nothing');
    await says(panel, 'It points nowhere');
    await expect.element(page.getByRole('button', { name: 'Run the module' })).toBeDisabled();
  });

  test('names the scopes that are missing, and asks for them', async () => {
    const { ports, panel } = await panelOf('oauth2-refresh');
    const text = '{ "default": ["profile"], "module": ["write"], "list": { "write": "Change invoices" } }';
    editSection(ports, 'scopes', text);
    await runIt();
    await says(panel, 'The connection is missing required scopes: write.');
    await says(panel, 'Change invoices');
    await page.getByRole('button', { name: 'Reauthorize with these scopes' }).click();
    await expect.poll(() => ports.store.get().run?.action).toBe('reauthorize');
  });

  test('shows the refresh that came first, and an end that has passed', async () => {
    const { ports, panel } = await panelOf('oauth2-refresh');
    advanceClock(ports, 3_600_000);
    await runIt();
    await says(panel, 'The token was refreshed first.');
    setClock(ports, '2026-01-01T00:00:00Z');
    await runIt();
    await says(panel, 'The connection has ended.');
    await expect.element(page.getByRole('button', { name: 'Reauthorize' })).toBeVisible();
  });
});

test('without a module the panel offers to write one', async () => {
  const { ports } = await panelOf('basic-auth');
  editSection(ports, 'module', ' ');
  await page.getByRole('button', { name: 'Write one' }).click();
  expect(ports.store.get().view).toMatchObject({ section: 'module', pane: 'editor' });
});

test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
  useTheme(theme);
  const { ports, panel } = await panelOf('oauth2-refresh');
  editSection(ports, 'scopes', '{ "module": ["write"], "list": { "write": "Change invoices" } }');
  await uses().selectOptions('New dynamic connection…');
  await runIt();
  await says(panel, 'missing required scopes');
  expect(await accessibilityViolations(panel)).toEqual([]);
});
