import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import {
  type ConsentState,
  openExample,
  run,
  selectedScenario,
  setAskConsent,
  setTransport,
  showDialog,
  start,
} from '../../../../src/app/index.ts';
import '../../../../src/ui/consent/consent-bar.ts';
import '../../../../src/ui/consent/consent-page.ts';
import '../../../../src/ui/dialogs/token/token-dialog.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { says } from '../../support/deep-text.ts';
import { mount, useTheme } from '../../support/mount.ts';

async function portsOf(example: string) {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  return ports;
}

/** The page of a mocked run that waits for consent. */
async function asked() {
  const ports = await portsOf('oauth2-refresh');
  setAskConsent(ports, true);
  const running = run(ports);
  const element = await mount('iml-consent-page', { ports } as Partial<HTMLElement>);
  await expect.element(page.getByRole('heading', { name: /asks for access/ })).toBeVisible();
  return { ports, running, element };
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the drawn consent page', () => {
  test('says who asks, for what, with every parameter', async () => {
    const { ports, running, element } = await asked();
    for (const text of ['login.ledger.test', 'demo-client', 'invoices', 'access_type', 'must come back unchanged']) {
      await says(element, text);
    }
    ports.runs.cancel();
    await running;
    await expect.poll(() => element.shadowRoot?.textContent?.trim()).toBe('');
  });

  test('grants', async () => {
    const { ports, running } = await asked();
    await press('Grant');
    await running;
    expect(ports.store.get().run?.result?.verdict).toBe('connected');
  });

  test('denies, written into the scenario', async () => {
    const { ports, running } = await asked();
    await press('Deny');
    await running;
    expect(ports.store.get().run?.result?.verdict).toBe('refused');
    expect(selectedScenario(ports.store.get()).callback).toMatchObject({ error: 'access_denied' });
  });

  test.each([
    ['lines', 'code=mine\nstate=other'],
    ['a query', '?code=mine&state=other'],
  ])('returns any query by hand: %s', async (_, text) => {
    const { ports, running } = await asked();
    await page.getByText('Return any query by hand').click();
    await page.getByLabelText('Query of the callback').fill(text);
    await page.getByLabelText(/Write the answer/).click();
    await press('Return this');
    await running;
    expect(ports.store.get().run?.result?.error?.message).toBe('OAuth state mismatch.');
    expect(selectedScenario(ports.store.get()).callback).toBeUndefined();
  });
});

describe('the wait for a real service', () => {
  const waiting = (phase: ConsentState['phase']): ConsentState => ({
    runId: 'r',
    address: 'https://login.test/authorize?client_id=c&state=s',
    state: 's',
    simulated: false,
    phase,
    sentence: `It is ${phase}.`,
  });

  test.each([
    ['waiting', 'Waiting for you to sign in', 'Show the window'],
    ['blocked', 'The sign-in window was blocked', 'Open the window'],
    ['closed', 'The sign-in window is gone', 'Open the window'],
  ] as const)('%s', async (phase, title, button) => {
    const ports = await portsOf('oauth2-code');
    const element = await mount('iml-consent-page', { ports } as Partial<HTMLElement>);
    ports.store.update((state) => ({ ...state, consent: waiting(phase) }));
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    await expect.element(page.getByRole('button', { name: button })).toBeVisible();
    await says(element, `It is ${phase}.`);
    await says(element, 'https://playground.test/oauth-callback.html');
  });
});

describe('the bar', () => {
  test('is there only for apps that send their users to a service', async () => {
    const ports = await portsOf('basic-auth');
    const bar = await mount('iml-consent-bar', { ports } as Partial<HTMLElement>);
    expect(bar.shadowRoot?.textContent?.trim()).toBe('');
    await openExample(ports, 'oauth2-code');
    await page.getByLabelText('Ask me for consent').click();
    expect(ports.store.get().askConsent).toBe(true);
    setTransport(ports, 'live');
    await says(bar, 'https://playground.test/oauth-callback.html');
    await page.getByRole('button', { name: 'Start with a token…' }).click();
    expect(ports.store.get().view.dialog).toBe('token');
  });
});

test('a token from elsewhere starts at info', async () => {
  const ports = await portsOf('oauth2-refresh');
  showDialog(ports, 'token');
  await mount('iml-token-dialog', { ports } as Partial<HTMLElement>);
  const go = page.getByRole('button', { name: 'Start at info' });
  await expect.element(go).toBeDisabled();
  await page.getByLabelText('accessToken').fill('mine');
  await go.click();
  await expect.poll(() => ports.store.get().run?.result?.connection?.data).toMatchObject({ accessToken: 'mine' });
  expect(ports.store.get().view.dialog).toBeNull();
});

test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
  useTheme(theme);
  const { ports, running, element } = await asked();
  expect(await accessibilityViolations(element)).toEqual([]);
  const bar = await mount('iml-consent-bar', { ports } as Partial<HTMLElement>);
  const dialog = await mount('iml-token-dialog', { ports } as Partial<HTMLElement>);
  expect(await accessibilityViolations(bar)).toEqual([]);
  expect(await accessibilityViolations(dialog)).toEqual([]);
  ports.runs.cancel();
  await running;
});
