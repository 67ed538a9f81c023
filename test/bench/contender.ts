import { ours, peers } from './engines/index.ts';
import type { BenchScope, Engine, Runner } from './engine.ts';
import { Cannot, isExpression } from './expression.ts';
import type { CompileWorkload, EvaluateWorkload, Workload } from './workload.ts';

/** Something that does the work of one row: the floor, our engine or a peer. */
export interface Contender {
  readonly name: string;
  readonly inputs: readonly unknown[];
  run(input: unknown): unknown;
  /** A value that must be the same for every contender, as JSON. */
  answer(): Promise<string>;
}

export interface Entrants {
  readonly contenders: readonly Contender[];
  /** Peers that have no way to express the work, with the reason. */
  readonly cannot: Readonly<Record<string, string>>;
}

/** The floor first, then our engine, then the peers. */
export function entrantsOf(workload: Workload): Entrants {
  const contenders: Contender[] = [floorOf(workload)];
  const cannot: Record<string, string> = {};
  for (const engine of [ours, ...peers]) {
    try {
      contenders.push(workload.kind === 'compile' ? compiling(workload, engine) : evaluating(workload, engine));
    } catch (error) {
      if (!(error instanceof Cannot)) throw error;
      cannot[engine.name] = error.message;
    }
  }
  return { contenders, cannot };
}

function floorOf(workload: Workload): Contender {
  if (workload.kind === 'compile') {
    const inputs = textsOf(workload, ours);
    return {
      name: 'floor',
      inputs,
      run: workload.floor as (input: unknown) => unknown,
      answer: () => evaluated(workload, ours),
    };
  }
  const { scopes } = workload;
  const run = workload.floor as (input: unknown) => unknown;
  return { name: 'floor', inputs: scopes, run, answer: async () => JSON.stringify(scopes.map(run)) };
}

function evaluating(workload: EvaluateWorkload, engine: Engine): Contender {
  const { document, scopes } = workload;
  const runner = isExpression(document) ? engine.compile(document) : engine.compileDocument(document);
  const inputs = scopes.map((scope) => runner.prepare(scope));
  const run = runner.run as (input: unknown) => unknown;
  return { name: engine.name, inputs, run, answer: async () => JSON.stringify(await Promise.all(inputs.map(run))) };
}

function compiling(workload: CompileWorkload, engine: Engine): Contender {
  const run = engine.parse as (input: unknown) => unknown;
  return { name: engine.name, inputs: textsOf(workload, engine), run, answer: () => evaluated(workload, engine) };
}

function textsOf(workload: CompileWorkload, engine: Engine): readonly string[] {
  return Array.from({ length: workload.texts }, (_, index) => engine.print(workload.expressionAt(index)));
}

/** A compiler that throws its work away is not faster: what it made has to work. */
async function evaluated(workload: CompileWorkload, engine: Engine): Promise<string> {
  return JSON.stringify(await valueOf(engine.compile(workload.expressionAt(0)), workload.scope));
}

async function valueOf(runner: Runner, scope: BenchScope): Promise<unknown> {
  const run = runner.run as (input: unknown) => unknown;
  return run(runner.prepare(scope));
}
