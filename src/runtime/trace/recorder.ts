import type { EventBody } from './event-body.ts';
import { type Phase, phases, type StepName, type TraceEvent } from './trace-event.ts';

/** Reports what one step does. Every phase of a step is reported once, in the order of `phases`. */
export interface StepTrace {
  readonly step: StepName;
  /** The phase that has begun and not ended, if any. */
  current(): Phase | undefined;
  start(phase: Phase): void;
  end(summary: string): void;
  skip(phase: Phase, why: 'absent' | 'not-reached' | 'not-applicable', reason: string): void;
  /** Reports every phase before `phase` (before the end when absent) that was not reported yet as not reached. */
  skipUntil(phase: Phase | undefined, reason: string): void;
  /** Something that happened in the current phase. */
  report(body: EventBody): void;
}

export interface Recorder {
  /** The trace of a step; the same one each time it is asked for. */
  step(name: StepName): StepTrace;
}

/** Numbers and addresses the events of one run. */
export function createRecorder(runId: string, emit: (event: TraceEvent) => void): Recorder {
  let seq = 0;
  const steps = new Map<StepName, StepTrace>();
  const send = (step: StepName, phase: Phase, body: EventBody): void =>
    emit({ runId, seq: seq++, step, phase, ...body } as TraceEvent);
  return {
    step(name) {
      let trace = steps.get(name);
      if (trace === undefined) {
        trace = createStepTrace(name, (phase, body) => send(name, phase, body));
        steps.set(name, trace);
      }
      return trace;
    },
  };
}

function createStepTrace(step: StepName, send: (phase: Phase, body: EventBody) => void): StepTrace {
  let phase: Phase = phases[0];
  let running = false;
  const reported = new Set<Phase>();
  const trace: StepTrace = {
    step,
    current: () => (running ? phase : undefined),
    start(next) {
      phase = next;
      running = true;
      reported.add(next);
      send(next, { kind: 'phase-started' });
    },
    end(summary) {
      running = false;
      send(phase, { kind: 'phase-ended', summary });
    },
    skip(skipped, why, reason) {
      reported.add(skipped);
      send(skipped, { kind: 'phase-skipped', why, reason });
    },
    skipUntil(next, reason) {
      for (const candidate of phases) {
        if (candidate === next) return;
        if (!reported.has(candidate)) trace.skip(candidate, 'not-reached', reason);
      }
    },
    report: (body) => send(phase, body),
  };
  return trace;
}
