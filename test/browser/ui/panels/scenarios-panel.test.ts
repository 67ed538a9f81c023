import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { editSection, openExample, run, selectScenario, setValue, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/scenarios/scenarios-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { mount, useTheme } from '../../support/mount.ts';
import { focused } from '../credential-form-page.ts';

async function panelOf(example = 'basic-auth') {
  await page.viewport(1440, 900);
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  return { ports, panel: await mount('iml-scenarios-panel', { ports } as object) };
}

test('of many scenarios the chosen one is in sight and has the focus, while its outcome stays beside it', async () => {
  const { ports } = await panelOf('api-key');
  const many = Array.from({ length: 40 }, (_, at) => ({ name: `case ${at}`, mocks: [{ match: {}, status: 401 }] }));
  editSection(ports, 'scenarios', JSON.stringify(many));
  const row = (at: number) => page.getByRole('button', { name: `case ${at}`, exact: true });
  await row(0).click();
  for (let at = 1; at <= 30; at++) {
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(row(at).element());
  }
  const wrap = row(30).element().closest('.wrap')?.getBoundingClientRect();
  const { top, bottom } = row(30).element().getBoundingClientRect();
  expect([top > (wrap?.top ?? Infinity), bottom <= (wrap?.bottom ?? 0)]).toEqual([true, true]);
  expect(wrap?.height).toBeLessThan(500);
  for (let at = 29; at >= 2; at--) await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focused).toBe(row(2).element());
  const head = row(2).element().closest('table')?.querySelector('th')?.getBoundingClientRect();
  expect(row(2).element().getBoundingClientRect().top).toBeGreaterThanOrEqual(head?.bottom ?? Infinity);
});

describe('beside its scenario a run', () => {
  test('that connected can be saved', async () => {
    const { ports } = await panelOf();
    await page.getByRole('button', { name: 'Save connection' }).click();
    await expect.poll(() => ports.store.get().connections).toHaveLength(1);
  });

  test('that was refused shows the words and where they come from, and saves nothing', async () => {
    const { ports } = await panelOf('api-key');
    selectScenario(ports, 'wrong key 401');
    await run(ports);
    await expect.element(page.getByRole('img', { name: /Make's dialog: No such key/ })).toBeVisible();
    await expect.element(page.getByText('response.error.message')).toBeVisible();
    expect(page.getByRole('button', { name: 'Save connection' }).elements()).toHaveLength(0);
  });

  test('that never began says which fields are wrong', async () => {
    const { ports } = await panelOf('api-key');
    setValue(ports, 'apiKey', undefined);
    await run(ports);
    await expect.element(page.getByText('The form has mistakes; nothing was sent.')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Outcome' })).toHaveTextContent('apiKey');
  });

  test('of another scenario is not shown as its own', async () => {
    const { ports } = await panelOf('api-key');
    ports.store.update((state) => ({ ...state, project: { ...state.project, selectedScenario: 'empty reply 204' } }));
    await expect.element(page.getByText('Run this scenario to see', { exact: false })).toBeVisible();
    expect(page.getByRole('region', { name: 'Outcome' }).elements()).toHaveLength(0);
  });

  test('that is a false success is proved by the request that was answered last, not by an earlier one', async () => {
    const { ports } = await panelOf('api-key');
    ports.store.update((state) => ({ ...state, project: { ...state.project, kind: 'oauth2' } }));
    const token = { url: 'https://x.test/token', response: { valid: '{{body.t}}' } };
    const mocks = [
      { match: { url: 'https://x.test/token' }, body: { t: 1 }, headers: { 'content-type': 'application/json' } },
      { match: {}, body: 'Not for you' },
    ];
    editSection(ports, 'communication', JSON.stringify({ token, info: { url: 'https://x.test/me' } }));
    editSection(ports, 'scenarios', JSON.stringify([{ name: 'bad', outcome: 'failure', mocks }]));
    selectScenario(ports, 'bad');
    await run(ports);
    await expect.element(page.getByText('200 Not for you')).toBeVisible();
    await expect.element(page.getByText('is not there: any status below 400 is fine')).toBeVisible();
  });

  test('is told in a word where there are no scenarios', async () => {
    const { ports } = await panelOf('api-key');
    editSection(ports, 'scenarios', '[]');
    await expect.element(page.getByRole('heading', { name: 'Connected, without a label.' })).toBeVisible();
  });
});

test('what the service said is drawn without what is secret in it', async () => {
  const { ports } = await panelOf('api-key');
  setValue(ports, 'apiKey', 'sk-very-secret-4711');
  editSection(
    ports,
    'communication',
    '{"url":"https://sample.com/api/v1","response":{"error":{"message":"Bad {{parameters.apiKey}}"}}}',
  );
  selectScenario(ports, 'wrong key 401');
  await run(ports);
  const drawn = page.getByRole('img', { name: /^Make's dialog: .*Bad/ });
  await expect.element(drawn).toBeVisible();
  expect(drawn.element().outerHTML).not.toContain('sk-very-secret-4711');
});

test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
  useTheme(theme);
  const { panel } = await panelOf('api-key');
  expect(await accessibilityViolations(panel)).toEqual([]);
});
