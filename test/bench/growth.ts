import { ours, peers } from './engines/index.ts';
import type { BenchScope, Engine } from './engine.ts';
import { Cannot, type Expression, path } from './expression.ts';
import { median } from './median.ts';
import { scan, textOfAbout } from './workloads/compile-text.ts';
import { floor as pickFloor, listOf } from './workloads/list-functions.ts';

/** How the time of one kind of work grows with its size: with exponent 1 twice the size takes twice as long. */
export interface Growth {
  readonly name: string;
  readonly aim: number;
  readonly sizes: readonly number[];
  readonly floor: Curve;
  /** Our engine and the peers, by name. */
  readonly curves: Readonly<Record<string, Curve>>;
}

export interface Curve {
  /** Nanoseconds at each size; shorter than `sizes` where the engine gave up. */
  readonly ns: readonly number[];
  /** Fitted over the sizes reached, the smallest left out because fixed costs rule there. */
  readonly exponent: number;
  /** Why it stopped before the largest size. */
  readonly stopped?: string;
}

interface GrowingWork {
  readonly name: string;
  readonly sizes: readonly number[];
  floorAt(size: number): () => unknown;
  at(engine: Engine, size: number): () => unknown;
}

const scope = {
  parameters: { region: 'EU', apiKey: 'key' },
  body: { code: 0, user: { name: ' Ada ', mail: 'A@b.c' } },
};
const characters = [1_000, 10_000, 100_000, 1_000_000];
const picked: Expression = {
  kind: 'pick',
  list: path('body.items'),
  key: 'name',
  where: 'kind',
  equals: 'work',
  separator: ', ',
};

const growingWork: readonly GrowingWork[] = [
  {
    name: 'compile 1k … 1M characters',
    sizes: characters,
    floorAt(size) {
      const text = ours.print(textOfAbout(size, 0));
      return () => scan(text);
    },
    at(engine, size) {
      let index = 0;
      // A few texts per size suffice: a batch here is one run.
      const texts = Array.from({ length: 16 }, () => engine.print(textOfAbout(size, (index += 1))));
      let next = 0;
      return () => engine.parse(`${texts[next & 15]}${engine === ours ? (next += 1) : ' '.repeat((next += 1) & 63)}`);
    },
  },
  {
    name: 'evaluate 1k … 1M characters',
    sizes: characters,
    floorAt(size) {
      const parts = Array.from({ length: Math.round(size / 445) }, () => ' '.repeat(300));
      return () => {
        let text = '';
        for (const part of parts) {
          text += `${scope.parameters.region}/users?mail=${scope.body.user.mail.toLowerCase()}&name=`;
          text += `${scope.body.code === 0 ? scope.body.user.name.trim() : 'nobody'}&key=${scope.parameters.apiKey}${part}`;
        }
        return text;
      };
    },
    at: (engine, size) => prepared(engine, textOfAbout(size, 0), scope),
  },
  {
    name: 'list of 100 … 100,000 items',
    sizes: [100, 1_000, 10_000, 100_000],
    floorAt(size) {
      const body = { items: listOf(size, 0) };
      return () => pickFloor({ body });
    },
    at: (engine, size) => prepared(engine, picked, { body: { items: listOf(size, 0) } }),
  },
];

function prepared(engine: Engine, expression: Expression, data: BenchScope): () => unknown {
  const runner = engine.compile(expression);
  const input = runner.prepare(data) as never;
  return () => runner.run(input);
}

/** Measures every kind of growing work, one engine after the other. Takes a while. */
export async function measureGrowth(): Promise<readonly Growth[]> {
  const growths: Growth[] = [];
  for (const work of growingWork) {
    const curves: Record<string, Curve> = {};
    for (const engine of [ours, ...peers]) {
      const curve = await curveOf(work.sizes, (size) => work.at(engine, size));
      if (curve !== undefined) curves[engine.name] = curve;
    }
    const floor = await curveOf(work.sizes, (size) => work.floorAt(size));
    if (floor === undefined) throw new Error(`The floor of ${work.name} does not run`);
    growths.push({ name: work.name, aim: 1.05, sizes: work.sizes, floor, curves });
  }
  return growths;
}

const patienceMs = 1500;
const warmMs = 200;

async function curveOf(sizes: readonly number[], at: (size: number) => () => unknown): Promise<Curve | undefined> {
  const ns: number[] = [];
  for (const size of sizes) {
    try {
      ns.push(await timeOf(at(size)));
    } catch (error) {
      if (error instanceof Cannot) return undefined;
      const stopped = /call stack/i.test(String(error)) ? 'stack overflow' : 'gave up';
      return { ns, exponent: exponentOf(sizes, ns), stopped: `${stopped} at ${size.toLocaleString('en')}` };
    }
    if ((ns.at(-1) ?? 0) > patienceMs * 1e6) break;
  }
  const stopped =
    ns.length < sizes.length ? { stopped: `too slow after ${sizes[ns.length - 1]?.toLocaleString('en')}` } : {};
  return { ns, exponent: exponentOf(sizes, ns), ...stopped };
}

/** The median of at least five samples, each long enough to time. */
async function timeOf(run: () => unknown): Promise<number> {
  // What runs seldom would be timed before the JIT has seen to it, and the largest texts run seldom.
  for (const until = performance.now() + warmMs; performance.now() < until; ) await run();
  const samples: number[] = [];
  const started = performance.now();
  let times = 1;
  while (samples.length < 9 && performance.now() - started < patienceMs) {
    const begin = process.hrtime.bigint();
    for (let done = 0; done < times; done += 1) await run();
    const ns = Number(process.hrtime.bigint() - begin);
    if (ns < 4e6) times = Math.ceil(times * Math.max(2, Math.min(8, 5e6 / Math.max(ns, 1))));
    else samples.push(ns / times);
  }
  return median(samples);
}

/** Slope of a straight line through the points in a doubly logarithmic plot. */
function exponentOf(sizes: readonly number[], ns: readonly number[]): number {
  const points = ns.map((value, at) => [Math.log(sizes[at] ?? 1), Math.log(value)] as const).slice(1);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
