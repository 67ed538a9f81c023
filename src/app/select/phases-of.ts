import type { Value } from '../../engine/index.ts';
import { type Phase, phases, type StepName, type TracedExpression, type TraceEvent } from '../../runtime/index.ts';
import type { RunState } from '../state.ts';

/** One phase of one request, as the trace draws it. */
export interface ShownPhase {
  readonly step: StepName;
  /** Counts from 0: a step may send several requests, each with its own phases. */
  readonly occurrence: number;
  readonly phase: Phase;
  readonly status: 'ran' | 'skipped' | 'failed' | 'pending';
  /** Why it was skipped, as a sentence. */
  readonly reason?: string;
  /** Whether it could have run at all in this kind of step. */
  readonly applies: boolean;
  /** What it came to. */
  readonly summary?: string;
  readonly expressions: readonly TracedExpression[];
  /** Root variables that changed here. */
  readonly variables: readonly { readonly name: string; readonly value: Value }[];
  /** Everything the phase told, in order. */
  readonly events: readonly TraceEvent[];
}

/** The phases of a run in the order they ran. Events come in that order, so one pass is enough. */
export function phasesOf(run: RunState | null): readonly ShownPhase[] {
  if (run === null) return [];
  const drafts: Draft[] = [];
  const latest = new Map<StepName, Draft>();
  for (const event of run.events) {
    let draft = latest.get(event.step);
    if (draft === undefined || draft.phase !== event.phase) {
      draft = { ...newDraft(event), occurrence: occurrenceAfter(draft, event) };
      latest.set(event.step, draft);
      drafts.push(draft);
    }
    add(draft, event);
  }
  return drafts.map(({ open, ...phase }) => (open || isRefusedForm(phase, run) ? endedBadly(phase, run) : phase));
}

/** The form's phase ends as every other; that fields were wrong stands in the result. */
const isRefusedForm = ({ phase, status }: ShownPhase, { result }: RunState): boolean =>
  phase === 'parameters' && status === 'ran' && (result?.parameterErrors.length ?? 0) > 0;

/** A phase that never ends was stopped by what went wrong in it, unless the run is still going on. */
const endedBadly = (phase: ShownPhase, { status }: RunState): ShownPhase =>
  status === 'done' || status === 'lost' ? { ...phase, status: 'failed' } : phase;

interface Draft extends ShownPhase {
  occurrence: number;
  applies: boolean;
  status: ShownPhase['status'];
  reason?: string;
  summary?: string;
  readonly expressions: TracedExpression[];
  readonly variables: { readonly name: string; readonly value: Value }[];
  readonly events: TraceEvent[];
  /** Started and not ended. */
  open: boolean;
}

const newDraft = ({ step, phase }: TraceEvent): Draft => ({
  step,
  occurrence: 0,
  phase,
  status: 'pending',
  applies: true,
  expressions: [],
  variables: [],
  events: [],
  open: false,
});

/** A phase that comes before the one just seen belongs to the step's next request. */
function occurrenceAfter(previous: Draft | undefined, { phase }: TraceEvent): number {
  if (previous === undefined) return 0;
  const back = phases.indexOf(phase) < phases.indexOf(previous.phase);
  return previous.occurrence + (back ? 1 : 0);
}

function add(draft: Draft, event: TraceEvent): void {
  draft.events.push(event);
  switch (event.kind) {
    case 'phase-started':
      draft.open = true;
      break;
    case 'phase-ended':
      draft.open = false;
      draft.summary = event.summary;
      // What went wrong in the phase stays visible; the phase `error` itself is about what went wrong elsewhere.
      if (draft.status === 'pending') draft.status = 'ran';
      break;
    case 'phase-skipped':
      draft.status = 'skipped';
      draft.reason = event.reason;
      draft.applies = event.why !== 'not-applicable';
      break;
    case 'evaluated':
      draft.expressions.push(...event.expressions);
      break;
    case 'variable':
      draft.variables.push({ name: event.name, value: event.value });
      break;
    case 'evaluation-failed':
    case 'no-response':
      draft.status = 'failed';
      break;
    case 'error':
      if (event.phase !== 'error') draft.status = 'failed';
      break;
    default:
  }
}
