import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../support/find-browser.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { type Load, measureLoads, type Visits } from './measure-load.ts';
import { measureTyping } from './measure-typing.ts';
import { measureValues } from './measure-values.ts';
import { serveCompressed } from './serve-compressed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rounds = 7;

/**
 * `npm run bench:page [-- --json]`: our page beside a page with Monaco and JSON alone, both built and measured in one run,
 * visits alternating. Medians; ratios carry over to other machines, milliseconds do not.
 */
async function benchPage(args: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'iml-page-'));
  const browser = await chromium.launch(await findBrowser());
  try {
    await build({ root, logLevel: 'error', build: { outDir: join(folder, 'ours'), emptyOutDir: true } });
    await build({
      root: join(root, 'test/bench/page/baseline'),
      // As anybody would build it; nothing of what makes our page fast.
      configFile: false,
      logLevel: 'error',
      base: './',
      worker: { format: 'es' },
      build: { outDir: join(folder, 'baseline'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    });
    const ours = await serveCompressed(join(folder, 'ours'));
    const baseline = await serveCompressed(join(folder, 'baseline'));
    const loads = { ours: [] as Visits[], baseline: [] as Visits[] };
    for (let round = 0; round < rounds; round++) {
      loads.baseline.push(await measureLoads(browser, baseline));
      loads.ours.push(await measureLoads(browser, ours));
    }
    const typing = await measureTyping(browser, ours.url);
    const values = await measureValues(browser, ours.url);
    await Promise.all([ours.close(), baseline.close()]);
    report(
      { ours: summarise(loads.ours), baseline: summarise(loads.baseline), typing, values },
      args.includes('--json'),
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly ours: Visits;
  readonly baseline: Visits;
  readonly typing: Awaited<ReturnType<typeof measureTyping>>;
  readonly values: readonly number[];
}

const summarise = (visits: readonly Visits[]): Visits => ({
  cold: middle(visits.map(({ cold }) => cold)),
  warm: middle(visits.map(({ warm }) => warm)),
  later: middle(visits.map(({ later }) => later)),
});

function middle(loads: readonly Load[]): Load {
  const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);
  const middleOf = (values: readonly (number | undefined)[]) =>
    known(values).length === 0 ? undefined : median(known(values));
  return {
    shell: middleOf(loads.map(({ shell }) => shell)),
    editorRequested: middleOf(loads.map(({ editorRequested }) => editorRequested)),
    editor: median(loads.map(({ editor }) => editor)),
    bytes: median(loads.map(({ bytes }) => bytes)),
  };
}

function report({ ours, baseline, typing, values }: Measured, asJson: boolean): void {
  const ms = (value: number | undefined) => (value === undefined ? '–' : `${Math.round(value)} ms`);
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  const row = (name: string, visit: keyof Visits) => [
    name,
    ms(ours[visit].shell),
    ms(ours[visit].editorRequested),
    ms(ours[visit].editor),
    ms(baseline[visit].editor),
    ratio(ours[visit].editor, baseline[visit].editor),
  ];
  console.log(
    table([
      ['', 'shell ready', 'editor requested', 'editor ready', 'Monaco + JSON alone', 'ratio'],
      row('first visit', 'cold'),
      row('next visit', 'warm'),
      row('later visits', 'later'),
    ]),
  );
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `\ntransfer, first visit: ${kB(ours.cold.bytes)} against ${kB(baseline.cold.bytes)} (${ratio(ours.cold.bytes, baseline.cold.bytes)})`,
  );
  console.log(
    `typing ${typing.keys} keys into 300 lines: ${typing.longTasks.length} tasks over 50 ms${typing.longTasks.length === 0 ? '' : `, longest ${Math.round(Math.max(...typing.longTasks))} ms`}`,
  );
  console.log(`value beside the code after a key: ${ms(median(values))}, slowest ${ms(Math.max(...values))}`);
  if (asJson) console.log(JSON.stringify({ ours, baseline, typing, values }));
}

await benchPage(process.argv.slice(2));
