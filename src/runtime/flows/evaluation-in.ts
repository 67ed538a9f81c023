import type { Scope } from '../../engine/index.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import type { StepTrace } from '../trace/recorder.ts';
import type { RunContext } from './run-context.ts';

/** Evaluation with the variables of the moment. */
export const evaluationIn = (scope: Scope, trace: StepTrace, { env, functions, ports }: RunContext): Evaluation => ({
  scope,
  env,
  functions,
  trace,
  takeDebugLines: () => ports.takeDebugLines?.() ?? [],
});
