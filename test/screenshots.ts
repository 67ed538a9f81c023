import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from './support/find-browser.ts';
import { serveFolder } from './support/serve-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'screenshots');

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** `npm run screenshots`: builds the page and photographs it in every size and both themes. */
async function takeScreenshots(): Promise<void> {
  await build({ root, logLevel: 'warn' });
  await mkdir(folder, { recursive: true });
  const server = await serveFolder(join(root, 'dist'));
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const size of sizes) {
      for (const theme of ['light', 'dark'] as const) {
        await photograph(browser, server.url, size, theme);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photograph(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(url);
  await settled(page);
  const path = join(folder, `main-${viewport.width}-${colorScheme}.png`);
  await page.screenshot({ path, scale: 'css', animations: 'disabled', caret: 'hide' });
  console.log(`${path.slice(root.length)}  ${Math.round((await stat(path)).size / 1024)} kB`);
  await page.close();
}

/** The first run has ended, and the editor is there where the page uses one. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

await takeScreenshots();
