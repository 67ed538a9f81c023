import type { Browser } from 'playwright';
import { typeLongConnection } from './long-connection.ts';

/**
 * How long after a keystroke the value beside the code follows, in a connection of 300 lines that was run once: the
 * milliseconds of each keystroke, from the key to the new value in the page.
 */
export async function measureValues(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await typeLongConnection(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('.iml-inlay').first().waitFor();
  // Behind the address, at the top, where its value can be seen.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('{{1', { delay: 45 });
  await page.locator('.iml-inlay-value', { hasText: /^1$/ }).waitFor();
  const times: number[] = [];
  let expected = '1';
  for (let key = 0; key < 12; key++) {
    expected += '1';
    const next = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          document.addEventListener(
            'keydown',
            () => {
              const start = performance.now();
              const timer = setInterval(() => {
                const values = [...document.querySelectorAll('.iml-inlay-value')];
                if (values.every(({ textContent }) => textContent !== wanted)) return;
                clearInterval(timer);
                resolve(performance.now() - start);
              }, 4);
            },
            { capture: true, once: true },
          );
        }),
      expected,
    );
    await page.waitForTimeout(250);
    await page.keyboard.press('1');
    times.push(await next);
  }
  await page.close();
  return times;
}
