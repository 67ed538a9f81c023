import type { Browser } from 'playwright';
import { typeLongConnection } from './long-connection.ts';

export interface Typing {
  readonly keys: number;
  /** Tasks over 50 ms on the page's thread while the keys were pressed, in milliseconds. */
  readonly longTasks: readonly number[];
}

/** Types into an expression in the middle of a connection of 300 lines, at the speed of a fast typist. */
export async function measureTyping(browser: Browser, url: string): Promise<Typing> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await typeLongConnection(page);
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
