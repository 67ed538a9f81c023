import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import {
  openExample,
  openRun,
  run,
  saveConnection,
  selectScenario,
  setValue,
  start,
} from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/output/output-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { deepText, says } from '../../support/deep-text.ts';
import { mount, useTheme } from '../../support/mount.ts';

async function output() {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  const panel = await mount('iml-output-panel', { ports } as Partial<HTMLElement>);
  return { ports, panel };
}

test('shows what is stored, without secrets, and how modules read it', async () => {
  const { ports, panel } = await output();
  await says(panel, 'nothing was stored before');
  await expect.element(page.getByText('connection.username')).toBeVisible();
  expect(deepText(panel)).not.toContain(String(ports.store.get().values['password']));
  await page.getByRole('button', { name: 'Try one in Module' }).click();
  expect(ports.store.get().view.resultTab).toBe('module');
});

test('shows what has changed since it was saved', async () => {
  const { ports, panel } = await output();
  await page.getByRole('button', { name: 'Save connection' }).click();
  await run(ports);
  await says(panel, 'nothing has changed');
  setValue(ports, 'username', 'bob');
  await run(ports, 'edit');
  await says(panel, '1 changed');
  await says(panel, /before\s*"ann"/);
});

test('of a run of the history cannot be saved', async () => {
  const { ports, panel } = await output();
  await openRun(ports, ports.store.get().history[0]?.id ?? '');
  await says(panel, 'Stored in the connection');
  await expect.element(page.getByRole('button', { name: 'Save connection' })).toBeDisabled();
});

test('says that nothing is stored after a refusal, and after a deletion', async () => {
  const { ports, panel } = await output();
  selectScenario(ports, 'wrong password 401');
  await run(ports);
  await says(panel, 'only when the answer is valid');
  selectScenario(ports, 'ok');
  await run(ports);
  await saveConnection(ports);
  await run(ports, 'delete');
  await says(panel, 'The connection is gone.');
});

test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
  useTheme(theme);
  const { ports, panel } = await output();
  await saveConnection(ports);
  setValue(ports, 'username', 'bob');
  await run(ports, 'edit');
  await says(panel, '1 changed');
  expect(await accessibilityViolations(panel)).toEqual([]);
});
