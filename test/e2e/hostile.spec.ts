import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

test('nothing that is imported becomes markup or runs, wherever it is named', async ({ page }) => {
  const app = playground(page);
  await app.open();
  const dialog = page.locator('iml-import-dialog');
  const openImport = async (): Promise<void> => {
    await command(page, 'import');
  };
  const scheme = { type: 'http', scheme: 'basic' };
  const texts = [
    JSON.stringify({
      openapi: '3.0.0',
      info: { title: evil },
      servers: [{ url: `https://a.example/{${evil}}` }],
      components: { securitySchemes: { [evil]: scheme, b: { type: evil }, c: scheme } },
    }),
    `openapi: 3.0.0\ninfo: { title: '${evil}' }\ncomponents: { securitySchemes: { '${evil}': { type: http, scheme: basic } } }`,
    `curl 'https://a.example/${evil}' -H 'X-Api-Key: ${evil}' -H '@${evil}' --connect-to '${evil}'`,
    JSON.stringify({ kind: 'basic', name: evil, sections: { communication: evil, [evil]: evil }, [evil]: 1 }),
    evil,
  ];
  for (const text of texts) {
    await openImport();
    await dialog.getByRole('textbox').first().fill(text);
    const open = dialog.getByRole('button', { name: 'Open the preview' });
    await expect(dialog.locator('.found, .bad').first()).toBeVisible();
    if (await open.isVisible()) {
      await open.click();
      await expect(page.getByRole('complementary', { name: 'Shared project' })).toBeVisible();
    } else await page.keyboard.press('Escape');
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('img')).toHaveCount(0);
});

test('a text becomes neither markup nor a script, whoever tries', async ({ page, guard }) => {
  guard.expectConsoleError(/requires 'Trusted(?:HTML|ScriptURL)' assignment|require-trusted-types-for/);
  await playground(page).open();
  const outcomes = await page.evaluate(() =>
    [
      () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
      () => Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }),
      () => new Worker(URL.createObjectURL(new Blob(['1']))),
    ].map((attempt) => {
      try {
        return attempt().constructor.name;
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('a sign-in page that is a script opens no window', async ({ page, context }) => {
  const app = playground(page);
  await app.open('./#example/oauth2-code');
  for (const address of [
    'javascript:window.opener.hacked=1//https://a.example',
    'data:text/html,x',
    ' vbscript:x',
    'java\\nscript:x',
  ]) {
    await app.typeCode(`{ "authorize": { "url": "${address}" }, "token": { "url": "https://a.example" } }`);
    await app.run();
    await expect(app.verdict).toHaveText(/Failed|Stopped|Refused/);
  }
  expect(context.pages()).toHaveLength(1);
});

test('an answer of 50 MB is shown in part, and the page goes on', async ({ page, guard }) => {
  test.slow();
  const items = Array.from({ length: 50_000 }, (_, id) => ({ id, text: 'x'.repeat(1000) }));
  const answer = Buffer.from(JSON.stringify({ first: 'seen', items, last: 'not shown' }));
  expect(answer.length).toBeGreaterThan(50_000_000);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  guard.allowOrigin(origin);

  const app = playground(page);
  await app.open();
  await app.typeCode(`{ "url": "${origin}/", "response": { "data": { "first": "{{body.first}}" } } }`);
  await page.getByRole('radio', { name: 'Live' }).click();
  await app.run();
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();
  // While the answer arrives and is worked on, the page answers too.
  await app.section('Parameters');
  await expect(page.getByRole('tab', { name: 'Parameters' })).toHaveAttribute('aria-selected', 'true');
  await expect(app.verdict).toHaveText('Connected', { timeout: 60_000 });
  await app.tab('Response');
  const raw = app.results.locator('pre').filter({ hasText: '"first":"seen"' });
  expect(await raw.evaluate(({ textContent }) => textContent?.at(-1))).toBe('…');
  await expect(raw).not.toContainText('not shown');
  await app.section('Communication');
  await expect(page.getByRole('tab', { name: 'Communication' })).toHaveAttribute('aria-selected', 'true');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
