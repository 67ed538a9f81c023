import { type Locator, page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import {
  addSlot,
  type AppPorts,
  duplicateConnection,
  editSection,
  openConnection,
  openExample,
  requestRun,
  saveConnection,
  selectScenario,
  start,
  undoLast,
  useSlot,
} from '../../../../src/app/index.ts';
import type { ConnectionList } from '../../../../src/ui/side-rail/connection-list.ts';
import '../../../../src/ui/side-rail/connection-list.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { focused } from '../credential-form-page.ts';
import { mount, useTheme } from '../../support/mount.ts';

/** The list of a project with one saved connection, which is open. */
async function listOf(example: string): Promise<{ readonly ports: AppPorts; readonly list: ConnectionList }> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  await saveConnection(ports, 'Main');
  const list = await mount<ConnectionList>('iml-connection-list', { ports });
  return { ports, list };
}

const hasFocus = async (wanted: Locator) => expect.poll(() => focused()).toBe(wanted.element());
const row = (name = 'Main') => page.getByRole('button', { name: new RegExp(`^${name}\\b`) });
const action = (name: string) => page.getByRole('button', { name, exact: true });

describe('a row', () => {
  test('tells name, label and when it was verified; unfolds facts and actions', async () => {
    const { ports } = await listOf('basic-auth');
    await expect.element(row()).toHaveTextContent(/Main\s*ann@acme.test\s*just now/);
    await expect.element(row()).toHaveAttribute('aria-expanded', 'true');
    for (const fact of ['Basic, API key or JWT', '4711', 'mock', 'never', 'GET /']) {
      await expect.element(page.getByText(fact).first()).toBeVisible();
    }
    await row().click();
    await expect.element(row()).toHaveAttribute('aria-expanded', 'false');
    expect(ports.store.get().openConnectionId).toBeNull();
    expect(page.getByText('Used by').elements()).toHaveLength(0);
  });

  test('of OAuth 2 tells scopes with their meaning, both ends, and when a refresh would come', async () => {
    const { ports } = await listOf('oauth2-refresh');
    editSection(ports, 'scopes', '{ "default": ["profile"], "list": { "profile": "Who you are" } }');
    await expect.element(page.getByText('Who you are')).toBeVisible();
    await expect.element(page.getByText('invoices', { exact: true })).toBeVisible();
    await expect.element(page.getByText('5 minutes before data.expires', { exact: false })).toBeVisible();
    await expect.element(page.getByText('in 3 months')).toBeVisible();
    ports.store.update((state) => ({ ...state, clock: '2025-03-10T14:00:00.000Z' }));
    await expect.element(row()).toHaveTextContent('token expired');
    await expect.element(page.getByText('before the next use')).toBeVisible();
    ports.store.update((state) => ({ ...state, clock: '2025-07-10T14:00:00.000Z' }));
    await expect.element(row()).toHaveTextContent('expired 5 weeks ago');
  });
});

describe('verify', () => {
  test('ends with a check', async () => {
    await listOf('basic-auth');
    await action('Verify').click();
    await expect.element(row()).toHaveTextContent('Verified');
  });

  test('says that it is going on', async () => {
    const { ports } = await listOf('basic-auth');
    const { run, openConnectionId } = ports.store.get();
    if (run === null || openConnectionId === null) throw new Error('Nothing ran.');
    const { result: _result, ...begun } = run;
    ports.store.update((state) => ({
      ...state,
      run: { ...begun, action: 'verify', status: 'running', connectionId: openConnectionId },
    }));
    await expect.element(row()).toHaveTextContent('Verifying…');
    await expect.element(action('Verify')).toBeDisabled();
  });

  test('shows the error in its place', async () => {
    const { ports } = await listOf('basic-auth');
    selectScenario(ports, 'wrong password 401');
    await action('Verify').click();
    await expect.element(row()).toHaveTextContent('Not verified');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Wrong user name or password.');
    await page.getByRole('button', { name: 'See the run' }).click();
    expect(ports.store.get().view).toMatchObject({ resultTab: 'scenarios', pane: 'results' });
  });
});

describe('rename', () => {
  test('in place: Enter keeps, Escape does not', async () => {
    await listOf('basic-auth');
    await action('Rename').click();
    await userEvent.keyboard('Second{Enter}');
    await hasFocus(row('Second'));
    await action('Rename').click();
    await userEvent.keyboard('Third{Escape}');
    await expect.element(row('Second')).toBeVisible();
    await action('Rename').click();
    await userEvent.keyboard('Fourth{Tab}');
    await expect.element(row('Fourth')).toBeVisible();
  });
});

test('duplicate opens a copy', async () => {
  await listOf('basic-auth');
  await page.getByRole('button', { name: 'Duplicate Main' }).click();
  await expect.element(row('Main copy')).toHaveAttribute('aria-expanded', 'true');
});

test('edit brings the stored fields into the form', async () => {
  const { ports } = await listOf('basic-auth');
  await action('Edit').click();
  expect(ports.store.get()).toMatchObject({ editing: {}, values: { username: 'ann' }, view: { pane: 'form' } });
});

test('only OAuth is reauthorized', async () => {
  const { ports } = await listOf('basic-auth');
  expect(action('Reauthorize').elements()).toHaveLength(0);
  await openExample(ports, 'oauth2-code');
  await saveConnection(ports, 'Main');
  await action('Reauthorize').click();
  await expect.element(row()).toHaveTextContent('Reauthorized');
});

describe('delete', () => {
  test('asks with the modules that use it; the second click deletes; undo brings it back', async () => {
    const { ports } = await listOf('basic-auth');
    await page.getByRole('button', { name: 'Delete Main…' }).click();
    const question = page.getByRole('group', { name: 'Delete Main?' });
    await expect.element(question).toHaveTextContent(/Used by 1 module: GET \S+ It stops working/);
    await hasFocus(action('Delete'));
    expect(ports.store.get().connections).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => ports.store.get().connections).toEqual([]);
    await hasFocus(page.getByRole('heading', { name: 'Connections' }));
    await expect.poll(() => ports.store.get().notices.at(-1)?.text).toContain('Deleted the connection "Main"');
    undoLast(ports);
    await expect.element(row()).toBeVisible();
  });

  test('Escape and Keep leave it', async () => {
    const { ports } = await listOf('basic-auth');
    const bin = page.getByRole('button', { name: 'Delete Main…' });
    await bin.click();
    await userEvent.keyboard('{Escape}');
    await hasFocus(bin);
    await bin.click();
    await action('Keep').click();
    await hasFocus(bin);
    expect(ports.store.get().connections).toHaveLength(1);
  });

  test('of one that can be revoked offers to delete it only here', async () => {
    const { ports } = await listOf('oauth2-refresh');
    await page.getByRole('button', { name: 'Delete Main…' }).click();
    await expect.element(action('Revoke and delete')).toBeVisible();
    await action('Only here').click();
    await expect.poll(() => ports.store.get().connections).toEqual([]);
    expect(ports.store.get().run?.action).toBe('create');
  });
});

test('more than five can be searched by name, label and type', async () => {
  const { ports } = await listOf('basic-auth');
  const first = ports.store.get().openConnectionId ?? '';
  expect(page.getByRole('searchbox').elements()).toHaveLength(0);
  for (let count = 0; count < 5; count++) await duplicateConnection(ports, first);
  const search = page.getByRole('searchbox', { name: 'Filter connections' });
  const shown = () => page.getByRole('listitem').elements().length;
  await search.fill('copy 3');
  await expect.poll(shown).toBe(1);
  await search.fill('ann@ACME');
  await expect.poll(shown).toBe(6);
  await search.fill('oauth');
  await expect.element(page.getByText('None has “oauth”')).toBeVisible();
});

test('a dynamic connection says where it points, and leads to the module', async () => {
  const { ports } = await listOf('basic-auth');
  await addSlot(ports);
  useSlot(ports, null);
  await expect.element(row('Dynamic connection')).toHaveTextContent('slot → Main');
  await row('Dynamic connection').click();
  expect(ports.store.get()).toMatchObject({ moduleSlotId: expect.any(String), view: { resultTab: 'module' } });
});

test('an empty list says how to fill it', async () => {
  const ports = appPorts();
  await mount<ConnectionList>('iml-connection-list', { ports });
  await expect.element(page.getByText('Save what a run made, and it stays here.')).toBeVisible();
});

describe.each(['light', 'dark'] as const)('axe finds nothing (%s)', (theme) => {
  test.each(['basic-auth', 'oauth2-refresh'])('%s', async (example) => {
    useTheme(theme);
    document.body.style.background = 'var(--surface-chrome)';
    const { ports, list } = await listOf(example);
    selectScenario(ports, ports.store.get().scenarios.at(-1)?.name ?? '');
    await requestRun(ports, 'verify');
    expect(await accessibilityViolations(list)).toEqual([]);
    await page.getByRole('button', { name: 'Delete Main…' }).click();
    expect(await accessibilityViolations(list)).toEqual([]);
    openConnection(ports, null);
    await list.updateComplete;
    expect(await accessibilityViolations(list)).toEqual([]);
  });
});
