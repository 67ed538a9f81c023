import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from './support/find-browser.ts';
import { serveFolder } from './support/serve-folder.ts';
import { shrinkPng } from './support/shrink-png.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Pictures that the documents show; the rest are there to be looked at. */
const kept = join(root, 'docs', 'screenshots');
const others = join(root, 'test-results', 'screenshots');
const keptNames = ['main-1440-light', 'main-1440-dark', 'trace-1440-light', 'scenarios-390-light'];

const themes = ['light', 'dark'] as const;
const tabs = ['Trace', 'Request', 'Response', 'Log', 'Output', 'Module'];
const below = ['Problems', 'Explain', 'Reference', 'History'];
const overlays = ['Connections and projects', 'Examples', 'Credentials'];
const places = ['Code', 'Form', 'Run'];

/** Names of pictures and the words that find the dialogs in the palette. */
const dialogs: Readonly<Record<string, string>> = {
  'new-project': 'New project…',
  share: 'Share by link…',
  import: 'Import:',
  export: 'Export:',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  help: 'Help: what this is',
};

/** `npm run screenshots`: builds the page and photographs every view in both themes, at the widths that have it. */
async function takeScreenshots(): Promise<void> {
  await build({ root, logLevel: 'error' });
  await Promise.all([kept, others].map((folder) => mkdir(folder, { recursive: true })));
  const server = await serveFolder(join(root, 'dist'));
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const theme of themes) {
      await photographWide(await open(browser, server.url, theme, 1440, 900), theme);
      await photographMedium(await open(browser, server.url, theme, 1024, 768), theme);
      await photographPhone(await open(browser, server.url, theme, 390, 844), theme);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photographWide(page: Page, theme: string): Promise<void> {
  const shoot = (name: string): Promise<void> => photograph(page, `${name}-1440-${theme}`);
  await shoot('first');
  const result = page.locator('iml-results-pane');
  await result.getByRole('combobox', { name: /Scenario/ }).selectOption('wrong key 401');
  await page.locator('iml-verdict', { hasText: 'Refused' }).first().waitFor();
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await shoot('main');
  for (const tab of tabs) {
    await result.getByRole('tab', { name: tab }).click();
    await shoot(tab.toLowerCase());
  }
  for (const tab of below) {
    await page.getByRole('tab', { name: tab }).last().click();
    await shoot(tab.toLowerCase());
  }
  await page.keyboard.press('ControlOrMeta+k');
  await shoot('palette');
  await page.keyboard.press('Escape');
  for (const [name, words] of Object.entries(dialogs)) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).fill(words);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').first().waitFor();
    await shoot(name);
    await page.keyboard.press('Escape');
  }
  await page.close();
}

async function photographMedium(page: Page, theme: string): Promise<void> {
  await photograph(page, `main-1024-${theme}`);
  for (const overlay of overlays) {
    await page.getByRole('button', { name: overlay, exact: true }).click();
    await photograph(page, `${(overlay.split(' ')[0] ?? '').toLowerCase()}-1024-${theme}`);
    await page.keyboard.press('Escape');
  }
  await page.close();
}

async function photographPhone(page: Page, theme: string): Promise<void> {
  const result = page.locator('iml-results-pane');
  for (const place of places) {
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
    if (place !== 'Run') await photograph(page, `${place.toLowerCase()}-390-${theme}`);
  }
  await page.locator('iml-verdict', { hasText: 'Connected' }).first().waitFor();
  for (const tab of ['Scenarios', ...tabs]) {
    await result.getByRole('tab', { name: tab }).click();
    await photograph(page, `${tab.toLowerCase()}-390-${theme}`);
  }
  await page.getByRole('button', { name: 'Connections, projects and examples' }).click();
  await photograph(page, `connections-390-${theme}`);
  await page.close();
}

/** A first visit whose first run has ended, with the editor where there is one. */
async function open(
  browser: Browser,
  url: string,
  colorScheme: (typeof themes)[number],
  width: number,
  height: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('iml-app [aria-live=polite]', { hasText: 'Run finished' }).waitFor({ state: 'attached' });
  if (width > 700) await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function photograph(page: Page, name: string): Promise<void> {
  const isKept = keptNames.includes(name);
  const path = join(isKept ? kept : others, `${name}.png`);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const picture = await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' });
  const written = isKept ? shrinkPng(picture) : picture;
  await writeFile(path, written);
  console.log(`${path.slice(root.length)}  ${Math.round(written.length / 1024)} kB`);
}

await takeScreenshots();
