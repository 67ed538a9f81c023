import type { Scope } from '../../engine/index.ts';
import type { StepTrace } from './recorder.ts';

/** Reports the root variables whose value is another one than before. */
export function reportVariables(before: Scope, after: Scope, trace: StepTrace): void {
  for (const [name, value] of Object.entries(after)) {
    if (value !== before[name]) trace.report({ kind: 'variable', name, value });
  }
}
