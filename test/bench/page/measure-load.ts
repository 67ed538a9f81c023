import type { Browser, Page } from 'playwright';
import type { CompressedServer } from './serve-compressed.ts';

/** One visit to a page. Milliseconds since its navigation began. */
export interface Load {
  /** When the shell could be used; undefined where a page has none. */
  readonly shell: number | undefined;
  /** When the first request for the editor's code went out. */
  readonly editorRequested: number | undefined;
  readonly editor: number;
  /** Bytes the server sent, compressed. */
  readonly bytes: number;
}

/** The first visit and the next one in the same browser profile. */
export async function measureLoads(
  browser: Browser,
  server: CompressedServer,
): Promise<{ readonly cold: Load; readonly warm: Load }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const cold = await visit(await context.newPage(), server);
    const warm = await visit(await context.newPage(), server);
    return { cold, warm };
  } finally {
    await context.close();
  }
}

async function visit(page: Page, server: CompressedServer): Promise<Load> {
  server.takeBytes();
  await page.goto(server.url);
  // The same sign on every page, seen from outside: code is drawn in colours, and what is wrong with it is underlined.
  const drawn = await page.waitForFunction(() => {
    const pieces = document.querySelectorAll('.view-line span span');
    const isColoured = new Set([...pieces].map(({ className }) => className)).size > 1;
    return isColoured && document.querySelector('[class*=squiggly-]') !== null ? performance.now() : undefined;
  });
  const editor = await drawn.jsonValue();
  await page.waitForLoadState('networkidle');
  const [shell, requested] = await page.evaluate(() => [
    performance.getEntriesByName('shell-ready')[0]?.startTime,
    performance.getEntriesByType('resource').find(({ name }) => /(?:editor|monaco-[a-z]+)[-.].*\.js$/.test(name))
      ?.startTime,
  ]);
  if (editor === undefined) throw new Error('The editor never became ready.');
  // The next visit is one after this is over: what works offline has been put away by then.
  await page.evaluate(async () => {
    if (document.querySelector('link[rel=manifest]') !== null) await navigator.serviceWorker.ready;
  });
  const bytes = server.takeBytes();
  await page.close();
  return { shell, editorRequested: requested, editor, bytes };
}
