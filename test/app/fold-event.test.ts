import { expect, test } from 'vitest';
import { foldEvents, foldFailure, foldResult } from '../../src/app/fold-event.ts';
import type { RunState } from '../../src/app/index.ts';
import type { RunResult, TraceEvent } from '../../src/runtime/index.ts';

const run: RunState = {
  runId: 'r1',
  action: 'create',
  transport: 'mock',
  status: 'running',
  events: [],
  startedAt: '2025-01-01T00:00:00.000Z',
  stale: false,
};

const event = (runId: string, seq: number): TraceEvent => ({
  runId,
  seq,
  step: 'connection',
  phase: 'temp',
  kind: 'phase-started',
});

test('batches are appended in order and earlier states stay as they were', () => {
  const first = foldEvents(run, [event('r1', 0), event('r1', 1)]);
  const second = foldEvents(first, [event('r1', 2)]);
  expect(run.events).toEqual([]);
  expect(first.events.map(({ seq }) => seq)).toEqual([0, 1]);
  expect(second.events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
});

test('events of another run are dropped', () => {
  expect(foldEvents(run, [event('r0', 5)])).toBe(run);
  expect(foldEvents(run, [event('r0', 5), event('r1', 0)]).events.map(({ seq }) => seq)).toEqual([0]);
});

test('a run ends with a result or with a failure of its worker', () => {
  const result: RunResult = {
    runId: 'r1',
    verdict: 'connected',
    connection: null,
    error: null,
    parameterErrors: [],
    diagnostics: [],
    logs: {},
    durationMs: 1,
  };
  expect(foldResult(run, result)).toMatchObject({ status: 'done', result });
  const failure = { kind: 'crashed', message: 'It crashed.', advice: 'Run again.' } as const;
  expect(foldFailure(run, failure)).toMatchObject({ status: 'lost', failure });
});
