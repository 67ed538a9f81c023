import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { type AppPorts, editConnection, openExample, saveConnection, start } from '../../../src/app/index.ts';
import '../../../src/ui/credential-form/credential-form.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { mount, useTheme } from '../support/mount.ts';

async function editing(): Promise<{ readonly ports: AppPorts; readonly form: HTMLElement }> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  const saved = await saveConnection(ports, 'Main');
  const form = await mount('iml-credential-form', { ports } as Partial<HTMLElement>);
  editConnection(ports, saved?.id ?? '');
  await expect.element(page.getByRole('heading', { name: 'Edit “Main”' })).toBeVisible();
  return { ports, form };
}

const changes = () => page.getByRole('region', { name: 'What Save replaces' });
const name = () => page.getByLabelText('User name');
const password = () => page.getByLabelText(/^Password/);

describe('an edit', () => {
  test('holds what is stored, but no secret, and says what would be replaced', async () => {
    await editing();
    await expect.element(name()).toHaveValue('ann');
    await expect.element(password()).toHaveValue('');
    await expect.element(changes()).toHaveTextContent(/unchanged/);
    await expect.element(changes()).toHaveTextContent(/type it again/);
    await expect.element(changes()).toHaveTextContent(/accountId/);
    await name().fill('bob');
    await password().fill('hidden-word');
    await expect.element(changes()).toHaveTextContent(/ann\s*bob/);
    await expect.element(changes()).not.toHaveTextContent(/hidden-word|type it again/);
  });

  test('is not saved without its secrets', async () => {
    const { ports } = await editing();
    const before = ports.store.get().connections;
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Field is mandatory.')).toBeVisible();
    expect(ports.store.get().connections).toBe(before);
  });

  test('saved by Enter takes the place of the old data; the form is as before', async () => {
    const { ports } = await editing();
    await name().fill('bob');
    await password().fill('hidden-word');
    await page.getByLabelText('Connection name').fill('Second');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => ports.store.get().connections[0])
      .toMatchObject({ name: 'Second', connection: { data: { username: 'bob', password: 'hidden-word' } } });
    await expect.element(page.getByRole('heading', { name: 'Credentials' })).toBeVisible();
    await expect.element(name()).toHaveValue('ann');
  });

  test('closed keeps the original', async () => {
    const { ports } = await editing();
    await name().fill('bob');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(name()).toHaveValue('ann');
    expect(ports.store.get().connections[0]?.connection.data).toMatchObject({ username: 'ann' });
    expect(changes().elements()).toHaveLength(0);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    document.body.style.background = 'var(--surface-chrome)';
    const { form } = await editing();
    await name().fill('bob');
    expect(await accessibilityViolations(form)).toEqual([]);
  });
});
