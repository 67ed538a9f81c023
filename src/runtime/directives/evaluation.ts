import type { EvalEnv, FunctionTable, Scope } from '../../engine/index.ts';
import type { DebugLine } from '../run-ports.ts';
import type { StepTrace } from '../trace/recorder.ts';

/** What evaluating a directive needs: the variables of the moment, and where to report. */
export interface Evaluation {
  readonly scope: Scope;
  readonly env: EvalEnv;
  readonly functions: FunctionTable;
  readonly trace: StepTrace;
  takeDebugLines(): readonly DebugLine[];
}
