import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/app/find-problems.ts';
import { createProject, run, setValue, verdictOf } from '../../src/app/index.ts';
import { examples, readScenarios, starterSections } from '../../src/project/index.ts';
import { readJson, toJson } from '../../src/source/index.ts';
import { showProject } from '../../src/app/commands/show-project.ts';
import { appPorts } from '../support/app-ports.ts';
import cases from '../cases/connections.json' with { type: 'json' };

/** How each scenario of each example must end. */
const verdicts = [
  ['api-key', 'ok', 'connected', null],
  ['api-key', 'wrong key 401', 'refused', 'No such key'],
  ['api-key', '200 with an error body', 'refused', 'Key revoked'],
  ['api-key', '429 too many requests', 'refused', 'Slow down, please'],
  ['api-key', '500 HTML page', 'refused', 'Internal Server Error'],
  ['api-key', 'empty 204', 'connected', null],
  ['api-key', 'timeout', 'failed', 'timed out'],
  ['basic-auth', 'ok', 'connected', null],
  ['basic-auth', 'wrong password 401', 'refused', 'Wrong user name or password.'],
  ['basic-auth', '200 with an error body', 'false-success', null],
  ['basic-auth', '500 HTML page', 'refused', '[500] The service gave no reason.'],
  ['basic-auth', 'service unreachable', 'failed', 'could not be reached'],
  ['jwt', 'ok', 'connected', null],
  ['jwt', 'invalid assertion 400', 'refused', 'Invalid JWT signature.'],
  ['jwt', '200 without a token', 'refused', 'temporarily_unavailable'],
  ['jwt', 'timeout', 'failed', 'timed out'],
] as const;

test.each(verdicts)('%s, %s: %s', async (name, scenario, verdict, message) => {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) throw new Error(`No example ${name}.`);
  const ports = appPorts();
  const project = { ...example.project, selectedScenario: scenario };
  showProject(ports, { project, values: example.values, connections: [] });
  const outcome = await run(ports);
  const state = ports.store.get();
  expect(outcome.kind).toBe('finished');
  expect(state.run && verdictOf(state.run, state.scenarios)).toBe(verdict);
  const told = state.run?.result?.error?.message ?? null;
  if (message === null) expect(told).toBeNull();
  else expect(told).toContain(message);
});

describe.each(examples)('$name', ({ name, project, values }) => {
  test('every scenario is in the table above', () => {
    const names = readScenarios(project.sections.scenarios ?? '').scenarios.map((scenario) => scenario.name);
    expect(verdicts.filter(([example]) => example === name).map(([, scenario]) => scenario)).toEqual(names);
  });

  test('has no mistakes', () => {
    const { problems, parameters } = findProblems(project);
    expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(parameters.map((parameter) => parameter.name)).toEqual(Object.keys(values));
  });
});

test('the first example is the documented one', () => {
  const documented = cases.find(({ id }) => id === 'basic-001');
  const { root } = readJson(examples[0]?.project.sections.communication ?? '');
  expect(root && toJson(root)).toEqual(documented?.communication);
});

test.each(['basic', 'oauth2'] as const)('what a new %s project begins with connects', async (kind) => {
  const ports = appPorts();
  await createProject(ports, kind);
  if (kind === 'basic') setValue(ports, 'apiKey', 'demo-key');
  await run(ports);
  const { result } = ports.store.get().run ?? {};
  expect(result?.error).toBeNull();
  expect(result?.verdict).toBe('connected');
});

test.each(Object.entries(starterSections))('what a new %s project begins with has no mistakes', (kind, sections) => {
  const [example] = examples;
  if (example === undefined) throw new Error('There are no examples.');
  const { problems, scenarios } = findProblems({ ...example.project, kind: kind as 'basic', sections });
  expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(scenarios[0]?.name).toBe('ok');
});
