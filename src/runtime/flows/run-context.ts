import type { EvalEnv, FunctionTable } from '../../engine/index.ts';
import type { LogEntry } from '../run-result.ts';
import type { RunPorts } from '../run-ports.ts';
import type { RunRequest } from '../run-request.ts';
import type { Recorder } from '../trace/recorder.ts';
import type { StepName } from '../trace/trace-event.ts';

/** What every flow and every step of one run shares. */
export interface RunContext {
  readonly request: RunRequest;
  readonly ports: RunPorts;
  readonly env: EvalEnv;
  readonly functions: FunctionTable;
  readonly recorder: Recorder;
  /** Called once for each request, answered or not; null when no log is to be shown. */
  log(step: StepName, entry: LogEntry | null, listed: boolean): void;
}
