import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import {
  editSection,
  openExample,
  run,
  selectScenario,
  setValue,
  showSecrets,
  start,
} from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/response/response-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { deepText, says } from '../../support/deep-text.ts';
import { mount } from '../../support/mount.ts';

const secret = 'a-very-secret-key';

/** The answer of a service that repeats the key it was sent. */
async function response(mock: object = { headers: { 'x-request': '7' }, body: { key: secret, user: { id: 1 } } }) {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'api-key');
  setValue(ports, 'apiKey', secret);
  editSection(ports, 'scenarios', JSON.stringify([{ name: 'ok', mocks: [{ match: {}, ...mock }] }]));
  selectScenario(ports, 'ok');
  await run(ports);
  const panel = await mount('iml-response-panel', { ports } as Partial<HTMLElement>);
  return { ports, panel };
}

test('shows status, headers, the body as it is read and as it came, without secrets', async () => {
  const { ports, panel } = await response();
  await says(panel, /200\s*\d+ bytes/);
  await says(panel, /x-request\s*7/);
  await says(panel, /{"key":"••••••••","user":{"id":1}}/);
  expect(deepText(panel)).not.toContain(secret);
  showSecrets(ports, true);
  await says(panel, secret);
});

test('its search keeps what fits', async () => {
  const { panel } = await response({ body: { user: { id: 1 }, other: 2 } });
  await userEvent.fill(page.getByRole('searchbox', { name: 'Search in the body' }), 'user');
  await expect.poll(() => deepText(panel)).not.toMatch(/other\s*2/);
  await says(panel, 'user');
});

test('copies what is shown: dots for secrets, the secrets once they are shown', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { ports, panel } = await response();
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  await copy.click();
  await expect.poll(() => copied.mock.lastCall?.[0]).toBe('{"key":"••••••••","user":{"id":1}}');
  showSecrets(ports, true);
  await says(panel, secret);
  await expect.element(copy).toBeVisible();
  await copy.click();
  await expect.poll(() => copied.mock.lastCall?.[0]).toContain(secret);
  copied.mockRestore();
});

test.each([
  ['an empty body', { body: '' }, 'Empty.'],
  ['text that is no JSON', { headers: { 'content-type': 'text/html' }, body: '<h1>Down</h1>' }, '<h1>Down</h1>'],
  ['no answer in time', { delayMs: 41_000 }, 'timed out after 40000 ms'],
])('%s', async (_, mock, expected) => {
  const { panel } = await response(mock);
  await says(panel, expected);
});
