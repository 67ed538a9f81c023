import type { EventBody } from './event-body.ts';
import { type Phase, phases, type StepName, type TraceEvent } from './trace-event.ts';

/** Reports what one request of a step does. Every phase is reported once, in the order of `phases`. */
export interface StepTrace {
  readonly step: StepName;
  /** The phase that has begun and not ended, if any. */
  current(): Phase | undefined;
  start(phase: Phase): void;
  end(summary: string): void;
  skip(phase: Phase, why: 'absent' | 'not-reached' | 'not-applicable', reason: string): void;
  /** Skips every phase before `phase` (to the end when undefined) that was not reported yet; `why` is `not-reached`. */
  skipUntil(phase: Phase | undefined, reason: string, why?: 'not-reached' | 'not-applicable'): void;
  /** Something that happened in the current phase, or in the last one when none is running. */
  report(body: EventBody): void;
}

export interface Recorder {
  /** The trace of one request of a step, or of the whole step when it sends none. */
  begin(step: StepName): StepTrace;
}

/** Numbers and addresses the events of one run. */
export function createRecorder(runId: string, emit: (event: TraceEvent) => void): Recorder {
  let seq = 0;
  return {
    begin: (step) =>
      createStepTrace(step, (phase, body) => emit({ runId, seq: seq++, step, phase, ...body } as TraceEvent)),
  };
}

function createStepTrace(step: StepName, send: (phase: Phase, body: EventBody) => void): StepTrace {
  let phase: Phase = phases[0];
  let running = false;
  const reported = new Set<Phase>();
  const enter = (next: Phase): void => {
    phase = next;
    reported.add(next);
  };
  const skip: StepTrace['skip'] = (next, why, reason) => {
    enter(next);
    send(next, { kind: 'phase-skipped', why, reason });
  };
  return {
    step,
    current: () => (running ? phase : undefined),
    start(next) {
      enter(next);
      running = true;
      send(next, { kind: 'phase-started' });
    },
    end(summary) {
      running = false;
      send(phase, { kind: 'phase-ended', summary });
    },
    skip,
    skipUntil(next, reason, why = 'not-reached') {
      for (const candidate of phases) {
        if (candidate === next) return;
        if (!reported.has(candidate)) skip(candidate, why, reason);
      }
    },
    report: (body) => send(phase, body),
  };
}
