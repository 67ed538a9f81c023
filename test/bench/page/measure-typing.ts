import type { Browser } from 'playwright';

export interface Typing {
  readonly keys: number;
  /** Tasks over 50 ms on the page's thread while the keys were pressed, in milliseconds. */
  readonly longTasks: readonly number[];
}

/** Types into an expression in the middle of a connection of 300 lines, at the speed of a fast typist. */
export async function measureTyping(browser: Browser, url: string): Promise<Typing> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
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
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { longTasks: times });
    new PerformanceObserver((list) => times.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const text = "{{base64(parameters.apiKey + ':' + upper(connection.domain))}}/v1/users";
  await page.keyboard.type(text, { delay: 45 });
  await page.waitForTimeout(1000);
  const longTasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  await page.close();
  return { keys: text.length, longTasks };
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
