import { entrantsOf } from './contender.ts';
import { peers } from './engines/index.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { type Measured, measure } from './measure.ts';
import { measureScenarios } from './scenarios.ts';
import { formatRatio, formatTime, table } from './table.ts';
import type { Workload } from './workload.ts';
import { workloads } from './workloads/index.ts';

/** What `--json` prints for one workload; times are left out because they say more about the machine. */
interface Row {
  readonly floor: 1;
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
}

interface MeasuredWorkload {
  readonly workload: Workload;
  readonly times: ReadonlyMap<string, Measured>;
  readonly cannot: Readonly<Record<string, string>>;
}

/**
 * `npm run bench [-- --json] [-- NAME …]`: our engine beside a hand-written floor and public engines that need no eval,
 * all in one run. Answers are compared before anything is timed. Names pick workloads by a part of their name.
 */
async function bench(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const wanted = (name: string) => names.length === 0 || names.some((part) => name.includes(part));

  const measured: MeasuredWorkload[] = [];
  for (const workload of workloads.filter(({ name }) => wanted(name))) {
    console.error(`… ${workload.name}`);
    const { contenders, cannot } = entrantsOf(workload);
    await compareAnswers(workload, contenders);
    measured.push({ workload, times: await measure(contenders), cannot });
  }
  console.error('… growth');
  const growths = names.length === 0 || wanted('growth') ? await measureGrowth() : [];

  console.log(`\n${ratioTable(measured)}`);
  for (const line of cannotLines(measured)) console.log(line);
  if (growths.length > 0) console.log(`\n${growthTable(growths)}`);
  if (names.length === 0 || wanted('scenarios')) {
    const { scenarios, cold, warm } = await measureScenarios();
    console.log(
      `\nAll ${scenarios} scenarios of the first example: ${warm.toFixed(1)} ms of work, ${cold.toFixed(1)} ms the first time.`,
    );
  }
  if (args.includes('--json')) console.log(JSON.stringify(report(measured, growths)));
}

async function compareAnswers(workload: Workload, contenders: readonly { name: string; answer(): Promise<string> }[]) {
  const expected = await contenders[0]?.answer();
  for (const { name, answer } of contenders) {
    const actual = await answer();
    if (actual !== expected) throw new Error(`${workload.name}: ${name} answers ${actual}, the floor ${expected}`);
  }
}

function ratioTable(measured: readonly MeasuredWorkload[]): string {
  const head = ['× the floor', 'floor', 'ours', 'aim', '', ...peers.map((peer) => peer.name)];
  const rows = measured.map(({ workload, times }) => {
    const ours = times.get('ours')?.ratio ?? Number.NaN;
    const best = Math.min(...peers.map((peer) => times.get(peer.name)?.ratio ?? Number.POSITIVE_INFINITY));
    return [
      workload.name,
      formatTime(times.get('floor')?.ns ?? Number.NaN),
      formatRatio(ours),
      `≤ ${workload.aim}×`,
      `${ours <= workload.aim ? 'met' : 'missed'}, ${ours < best ? 'fastest' : 'behind a peer'}`,
      ...peers.map((peer) => formatRatio(times.get(peer.name)?.ratio)),
    ];
  });
  return table([head, ...rows]);
}

function cannotLines(measured: readonly MeasuredWorkload[]): readonly string[] {
  return measured.flatMap(({ workload, cannot }) =>
    Object.entries(cannot).map(([name, reason]) => `${name} cannot "${workload.name}": ${reason}.`),
  );
}

function growthTable(growths: readonly Growth[]): string {
  const head = ['growth: exponent', 'floor', 'ours', 'aim', 'ours at the end', ...peers.map((peer) => peer.name)];
  const rows = growths.map(({ name, aim, floor, curves }) => [
    name,
    floor.exponent.toFixed(2),
    describe(curves.ours),
    `≤ ${aim}`,
    formatTime(curves.ours?.ns.at(-1) ?? Number.NaN),
    ...peers.map((peer) => describe(curves[peer.name])),
  ]);
  return table([head, ...rows]);
}

function describe(curve: Growth['floor'] | undefined): string {
  if (curve === undefined) return '–';
  const exponent = Number.isFinite(curve.exponent) ? curve.exponent.toFixed(2) : '–';
  return curve.stopped === undefined ? exponent : `${exponent}, ${curve.stopped}`;
}

function report(measured: readonly MeasuredWorkload[], growths: readonly Growth[]): Record<string, Row> {
  const rows: Record<string, Row> = {};
  for (const { workload, times } of measured) {
    const ratios = peers.flatMap((peer) => {
      const ratio = times.get(peer.name)?.ratio;
      return ratio === undefined ? [] : [[peer.name, round(ratio)] as const];
    });
    rows[workload.name] = {
      floor: 1,
      ours: round(times.get('ours')?.ratio ?? Number.NaN),
      peers: Object.fromEntries(ratios),
    };
  }
  for (const { name, floor, curves } of growths) rows[name] = growthRow(floor, curves);
  return rows;
}

/** Ratios at the largest size an engine reached, with the exponents beside them. */
function growthRow(
  floor: Growth['floor'],
  curves: Growth['curves'],
): Row & { readonly exponents: Record<string, number> } {
  const all = { floor, ...curves };
  const ratio = (curve: Growth['floor']) =>
    round((curve.ns.at(-1) ?? Number.NaN) / (floor.ns[curve.ns.length - 1] ?? 1));
  const { ours, ...others } = curves;
  return {
    floor: 1,
    ours: ours === undefined ? Number.NaN : ratio(ours),
    peers: Object.fromEntries(Object.entries(others).map(([name, curve]) => [name, ratio(curve)])),
    exponents: Object.fromEntries(Object.entries(all).map(([name, curve]) => [name, round(curve.exponent)])),
  };
}

const round = (value: number): number => Number(value.toPrecision(3));

await bench(process.argv.slice(2));
