import { expect, test } from 'vitest';
import { type ConnectionKind, flowOutlines, type RunAction } from '../../../src/runtime/index.ts';
import { runDefinition } from '../../support/run-definition.ts';

const url = 'https://h.test/me';
const everyStep = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { url }]));
const communication: Readonly<Record<ConnectionKind, unknown>> = {
  basic: { url },
  oauth1: everyStep(['info', 'accessToken', 'authorize', 'requestToken']),
  oauth2: everyStep(['invalidate', 'refresh', 'info', 'token', 'authorize', 'preauthorize']),
};
const connection = { data: { key: 'k' }, uid: null, metadata: null, expires: null, scope: null };

const cases = Object.entries(flowOutlines).flatMap(([kind, actions]) =>
  Object.entries(actions).map(([action, outline]) => [kind, action, outline] as const),
);

test.each(cases)('%s/%s performs the steps of its outline', async (kind, action, outline) => {
  const { result, events } = await runDefinition({
    kind: kind as ConnectionKind,
    action: action as RunAction,
    communication: communication[kind as ConnectionKind],
    module: { url },
    connection,
  });
  // The trace named after the connection only tells of the form and of what is stored, unless it is the one request.
  const steps = new Set(
    events
      .filter(({ step, phase, kind: event }) => phase === 'request' && event !== 'phase-skipped' && step !== undefined)
      .map(({ step }) => step),
  );
  expect([...steps]).toEqual(outline.steps.map(({ step }) => step));
  expect(result.error).toBeNull();
  expect(result.connection === null).toBe(action === 'delete');
});
