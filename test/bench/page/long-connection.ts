import type { Page } from 'playwright';

/** Waits for the editor of the page and puts a connection of about 300 lines into it. */
export async function typeLongConnection(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('editor-ready').length > 0);
  await page
    .locator('.monaco-editor')
    .first()
    .click({ position: { x: 200, y: 60 } });
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, longConnection());
  await page.waitForTimeout(1000);
}

/** A connection of about 300 lines, as large ones are: many headers, each with an expression. */
function longConnection(): string {
  const headers = Object.fromEntries(
    Array.from({ length: 280 }, (_, index) => [`x-${index}`, `{{if(parameters.apiKey; '${index}'; omit)}}`]),
  );
  return JSON.stringify(
    {
      url: 'https://api.acme.test/',
      headers,
      response: { valid: '{{if(body.code; false; true)}}', error: { message: '[{{statusCode}}] {{body.message}}' } },
      log: { sanitize: ['request.headers.authorization'] },
    },
    null,
    2,
  );
}
