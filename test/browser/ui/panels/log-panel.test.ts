import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { editSection, run, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/log/log-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { mount } from '../../support/mount.ts';

test('a secret in the name of a member is counted, told beside its icon, and hidden with what holds it', async () => {
  await page.viewport(1440, 900);
  const ports = appPorts();
  await start(ports);
  const definition = {
    url: 'https://sample.com/api/v1',
    method: 'POST',
    body: { '{{parameters.apiKey}}': 'x' },
    log: { sanitize: ['request.headers.authorization'] },
  };
  editSection(ports, 'communication', JSON.stringify(definition));
  await run(ports);
  await mount('iml-log-panel', { ports } as object);
  await expect.element(page.getByText("1 secret would still be readable in Make's log.")).toBeVisible();
  const where = page.getByText('request.body (parameters.apiKey)');
  await expect.element(where).toBeVisible();
  expect(where.element().getBoundingClientRect().width).toBeGreaterThan(200);

  await page.getByRole('button', { name: 'Add to sanitize' }).click();
  await run(ports);
  await expect.element(page.getByText('still be readable')).not.toBeInTheDocument();
  expect(ports.store.get().project.sections.communication).toContain('"request.body"');
});
