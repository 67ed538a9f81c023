import type { Mock, RunAction, Scenario } from '../../runtime/index.ts';
import type { JsonNode } from '../../source/index.ts';
import { type Members, membersOf } from './members-of.ts';
import { readData, readExpectation } from './read-expectation.ts';
import { readMock } from './read-mock.ts';
import { readStored } from './read-stored.ts';
import { readTexts } from './read-texts.ts';
import type { ReportProblem } from './scenario-problem.ts';

const keys = ['name', 'outcome', 'mocks', 'callback', 'clock', 'seed', 'action', 'values', 'connection', 'expect'];

const actions: readonly RunAction[] = ['create', 'edit', 'verify', 'refresh', 'reauthorize', 'delete', 'module'];

/** One item of the list with the node of its name; undefined when it cannot be run at all. */
export function readScenario(
  node: JsonNode,
  report: ReportProblem,
): { readonly scenario: Scenario; readonly nameNode: JsonNode } | undefined {
  const members = membersOf(node, keys, 'A scenario', report);
  if (members === undefined) return undefined;
  const nameNode = members.get('name');
  if (nameNode?.kind !== 'string' || nameNode.value.trim() === '') {
    report('scenario-without-name', nameNode ?? node, 'This scenario has no name.', 'Add "name": "ok" or the like.');
    return undefined;
  }
  const outcome = readOutcome(members, report);
  const callback = readTexts(members, 'callback', 'Callback', '{ "code": "demo-code" }', report);
  const clock = readClock(members, report);
  const seed = readSeed(members, report);
  const action = readAction(members, report);
  const values = readData(members.get('values'), report);
  const stored = members.get('connection');
  const connection = stored && readStored(stored, report);
  const expected = members.get('expect');
  const expectation = expected && readExpectation(expected, report);
  const scenario: Scenario = {
    name: nameNode.value,
    ...(outcome === undefined ? {} : { outcome }),
    mocks: readMocks(members, node, report),
    ...(callback === undefined ? {} : { callback }),
    ...(clock === undefined ? {} : { clock }),
    ...(seed === undefined ? {} : { seed }),
    ...(action === undefined ? {} : { action }),
    ...(values === undefined ? {} : { values }),
    ...(connection === undefined ? {} : { connection }),
    ...(expectation === undefined ? {} : { expect: expectation }),
  };
  return { scenario, nameNode };
}

function readMocks(members: Members, scenario: JsonNode, report: ReportProblem): readonly Mock[] {
  const list = members.get('mocks');
  if (list?.kind !== 'array') {
    const help = 'Add "mocks": [ { "match": {}, "status": 200, "body": {} } ]; an empty list answers nothing.';
    report('mocks-missing', list ?? scenario, 'A scenario needs a list of mocked answers, "mocks".', help);
    return [];
  }
  return list.items.flatMap((item) => readMock(item, report) ?? []);
}

function readOutcome(members: Members, report: ReportProblem): Scenario['outcome'] {
  const node = members.get('outcome');
  if (node === undefined) return undefined;
  if (node.kind === 'string' && (node.value === 'success' || node.value === 'failure')) return node.value;
  const help = 'Write "failure" when the service means to refuse, else "success".';
  report('unknown-outcome', node, 'The outcome is either "success" or "failure".', help);
  return undefined;
}

function readAction(members: Members, report: ReportProblem): RunAction | undefined {
  const node = members.get('action');
  if (node === undefined) return undefined;
  const action = actions.find((known) => node.kind === 'string' && node.value === known);
  if (action === undefined) {
    report('unknown-action', node, 'This is nothing a user does.', `Write one of ${actions.join(', ')}.`);
  }
  return action;
}

function readClock(members: Members, report: ReportProblem): string | undefined {
  const node = members.get('clock');
  if (node === undefined) return undefined;
  if (node.kind === 'string' && !Number.isNaN(Date.parse(node.value))) return new Date(node.value).toISOString();
  report('bad-clock', node, 'The clock is not an instant.', 'Write one such as "2025-03-10T12:00:00.000Z".');
  return undefined;
}

function readSeed(members: Members, report: ReportProblem): number | undefined {
  const node = members.get('seed');
  if (node === undefined) return undefined;
  if (node.kind === 'number' && Number.isSafeInteger(node.value)) return node.value;
  report('bad-seed', node, 'The seed is not a whole number.', 'Write any whole number, such as 1.');
  return undefined;
}
