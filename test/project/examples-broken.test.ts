import { describe, expect, test } from 'vitest';
import { showProject } from '../../src/app/commands/show-project.ts';
import { findProblems } from '../../src/app/find-problems.ts';
import { run, verdictOf } from '../../src/app/index.ts';
import { type Example, examples } from '../../src/project/index.ts';
import type { RunResult } from '../../src/runtime/index.ts';
import { appPorts } from '../support/app-ports.ts';

const twins = examples.filter(({ twinOf }) => twinOf !== undefined);

function exampleNamed(name: string | undefined): Example {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) throw new Error(`No example ${name}.`);
  return example;
}

interface Outcome {
  readonly verdict: string | null;
  readonly result: RunResult | undefined;
  /** The last header `authorization` that was sent. */
  readonly authorization: string | undefined;
  readonly url: string | undefined;
}

/** Runs the scenario in which the mistake shows, of the broken copy or of the example itself. */
async function runIn(example: Example, scenario: string, module = false): Promise<Outcome> {
  const ports = appPorts();
  showProject(ports, {
    project: { ...example.project, selectedScenario: scenario },
    values: example.values,
    connections: [],
  });
  await run(ports);
  if (module) await run(ports, 'module');
  const state = ports.store.get();
  const sent = state.run?.events.findLast((event) => event.kind === 'request');
  const request = sent?.kind === 'request' ? sent.request : undefined;
  return {
    verdict: state.run && verdictOf(state.run, state.scenarios),
    result: state.run?.result,
    authorization: request?.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1],
    url: request?.url,
  };
}

/** What a broken copy does wrong, read from its run; the example itself must give the second value. */
const symptoms: readonly (readonly [
  name: string,
  read: (outcome: Outcome) => unknown,
  broken: unknown,
  sound: unknown,
  module?: boolean,
])[] = [
  ['api-key-without-valid', ({ verdict }) => verdict, 'false-success', 'refused'],
  [
    'key-in-query-wrong-sanitize-path',
    ({ result }) => JSON.stringify(result?.logs).includes('demo-key-in-query'),
    true,
    false,
  ],
  ['basic-auth-index-from-zero', ({ result }) => result?.connection?.data['accountId'], undefined, 'acc-7'],
  [
    'basic-auth-index-from-zero',
    ({ url }) => url,
    'https://api.acme.test/v2/accounts/projects?limit=2',
    'https://api.acme.test/v2/accounts/acc-7/projects?limit=2',
    true,
  ],
  ['bearer-misspelt-parameter', ({ authorization }) => authorization, 'Bearer ', 'Bearer pat_demo-access-token'],
  ['custom-scheme-unquoted-header', ({ result }) => result?.connection?.uid, Number.NaN, 'P-7731'],
  ['digest-header-case', ({ result }) => result?.connection?.metadata?.value, 'Meter ', 'Meter MT-0042'],
  ['jwt-misspelt-data', ({ authorization }) => authorization, 'Bearer ', 'Bearer demo-access-token', true],
  ['login-token-length-property', ({ verdict }) => verdict, 'refused', 'connected'],
  ['several-domains-unprotected-address', ({ url }) => url?.slice(0, 5), 'http:', 'https'],
  [
    'make-api-token-error-without-status',
    ({ result }) => result?.error?.message,
    'Make answered: ',
    '[429] Requests limit for organization exceeded, please try again later.',
  ],
];

for (const [name, read, broken, sound, module = false] of symptoms) {
  test(`${name}${module ? ', in its module' : ''}`, async () => {
    const twin = exampleNamed(name);
    const scenario = twin.project.selectedScenario;
    expect(read(await runIn(twin, scenario, module))).toEqual(broken);
    expect(read(await runIn(exampleNamed(twin.twinOf), scenario, module))).toEqual(sound);
  });
}

describe('broken copies', () => {
  test('there is one of every example without OAuth, and each has its symptom', () => {
    const plain = examples.filter(({ twinOf, project }) => twinOf === undefined && project.kind === 'basic');
    expect(twins.map(({ twinOf }) => twinOf).toSorted()).toEqual(plain.map(({ name }) => name).toSorted());
    expect(new Set(symptoms.map(([name]) => name))).toEqual(new Set(twins.map(({ name }) => name)));
  });

  test.each(twins)('$name says what to find, and differs in one section', ({ find, twinOf, project }) => {
    expect(find).toMatch(/[.?]$/u);
    const original = exampleNamed(twinOf).project;
    const names = Object.keys(original.sections) as (keyof typeof original.sections)[];
    expect(names.filter((name) => original.sections[name] !== project.sections[name])).toHaveLength(1);
  });

  test.each([
    ['basic-auth-index-from-zero', 'zero-index'],
    ['bearer-misspelt-parameter', 'unknown-name'],
    ['custom-scheme-unquoted-header', 'hyphen-in-name'],
    ['login-token-length-property', 'array-property'],
    ['several-domains-unprotected-address', 'insecure-url'],
  ])('%s: the editor points at it with %s', (name, code) => {
    expect(findProblems(exampleNamed(name).project).problems.map((problem) => problem.code)).toContain(code);
  });
});
