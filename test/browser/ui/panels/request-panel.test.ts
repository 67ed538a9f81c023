import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { editSection, openExample, run, setValue, showSecrets, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/request/request-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { deepText, says } from '../../support/deep-text.ts';
import { mount } from '../../support/mount.ts';

async function request(definition?: object) {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'api-key');
  setValue(ports, 'apiKey', 'a-very-secret-key');
  if (definition !== undefined) editSection(ports, 'communication', JSON.stringify(definition));
  await run(ports);
  const panel = await mount('iml-request-panel', { ports } as Partial<HTMLElement>);
  return { ports, panel };
}

test('shows what was sent, its secrets as dots until they are asked for', async () => {
  const { ports, panel } = await request({
    url: 'https://sample.com/api/v1',
    method: 'POST',
    qs: { key: '{{parameters.apiKey}}', page: 1 },
    headers: { 'x-key': '{{parameters.apiKey}}' },
    body: { key: '{{parameters.apiKey}}' },
  });
  await says(panel, 'POST');
  await says(panel, /Query\s*key\s*••••••••\s*page\s*1/);
  expect(deepText(panel)).not.toContain('a-very-secret-key');
  showSecrets(ports, true);
  await says(panel, '{"key":"a-very-secret-key"}');
});

test.each([
  ['Copy as cURL', `curl -X POST 'https://sample.com/api/v1' -H 'x-key: '"$API_KEY"`],
  ['Copy raw', 'x-key: ••••••••'],
])('%s gives away no secret', async (name, expected) => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await request({
    url: 'https://sample.com/api/v1',
    method: 'POST',
    headers: { 'x-key': '{{parameters.apiKey}}' },
  });
  await page.getByRole('button', { name }).click();
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = copied.mock.calls[0]?.[0] ?? '';
  expect(text.replaceAll(/\s*\\\s*/g, ' ')).toContain(expected);
  expect(text).not.toContain('a-very-secret-key');
  copied.mockRestore();
});

test('says why nothing was sent', async () => {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'api-key');
  setValue(ports, 'apiKey', '');
  await run(ports);
  const panel = await mount('iml-request-panel', { ports } as Partial<HTMLElement>);
  await says(panel, 'Nothing was sent.');
  await says(panel, 'The form has 1 mistake.');
});
