import { setTimeout } from 'node:timers/promises';
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

export interface Visits {
  readonly cold: Load;
  /** The visit after the first: the browser keeps the compiled code of what the page has put away for offline. */
  readonly warm: Load;
  /** Every visit after that. */
  readonly later: Load;
}

/** Three visits in a row in the same browser profile. */
export async function measureLoads(browser: Browser, server: CompressedServer): Promise<Visits> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const cold = await visit(await context.newPage(), server);
    const warm = await visit(await context.newPage(), server);
    const later = await visit(await context.newPage(), server);
    return { cold, warm, later };
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
  // The next visit is one after this is over: what works offline has been put away by then, which takes the browser a moment.
  await page.evaluate(async () => {
    if (document.querySelector('link[rel=manifest]') !== null) await navigator.serviceWorker.ready;
  });
  const bytes = server.takeBytes();
  await page.close();
  await setTimeout(500);
  return { shell, editorRequested: requested, editor, bytes };
}
