import type { Json, Mock } from '../../runtime/index.ts';
import { type JsonNode, toJson } from '../../source/index.ts';
import { type Members, membersOf } from './members-of.ts';
import { readTexts } from './read-texts.ts';
import type { ReportProblem } from './scenario-problem.ts';

const keys = ['match', 'status', 'headers', 'body', 'delayMs', 'networkError'];
const matchKeys = ['method', 'url'];

/** One mocked answer. A broken part is reported and left out, so that the rest still answers. */
export function readMock(node: JsonNode, report: ReportProblem): Mock | undefined {
  const members = membersOf(node, keys, 'A mock', report);
  if (members === undefined) return undefined;
  const status = readStatus(members, report);
  const headers = readTexts(members, 'headers', 'Headers', '{ "content-type": "application/json" }', report);
  const body = members.get('body');
  const delayMs = readDelay(members, report);
  const networkError = readText(members, 'networkError', report);
  return {
    match: readMatch(members, report),
    ...(status === undefined ? {} : { status }),
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body: toJson(body) as Json }),
    ...(delayMs === undefined ? {} : { delayMs }),
    ...(networkError === undefined ? {} : { networkError }),
  };
}

function readMatch(members: Members, report: ReportProblem): Mock['match'] {
  const node = members.get('match');
  const match = node && membersOf(node, matchKeys, 'What a mock matches', report);
  if (match === undefined) return {};
  const method = readText(match, 'method', report);
  const url = readText(match, 'url', report);
  return { ...(method === undefined ? {} : { method }), ...(url === undefined ? {} : { url }) };
}

function readStatus(members: Members, report: ReportProblem): number | undefined {
  const node = members.get('status');
  if (node === undefined) return undefined;
  if (node.kind === 'number' && Number.isInteger(node.value) && node.value >= 100 && node.value <= 599) {
    return node.value;
  }
  report('bad-status', node, 'The status is not a whole number from 100 to 599.', 'Write a number such as 200 or 401.');
  return undefined;
}

function readDelay(members: Members, report: ReportProblem): number | undefined {
  const node = members.get('delayMs');
  if (node === undefined) return undefined;
  if (node.kind === 'number' && node.value >= 0) return node.value;
  report('bad-delay', node, 'The delay is not a number of milliseconds.', 'Write a number such as 41000.');
  return undefined;
}

function readText(members: Members, name: string, report: ReportProblem): string | undefined {
  const node = members.get(name);
  if (node === undefined) return undefined;
  if (node.kind === 'string') return node.value;
  report('not-a-text', node, `"${name}" is not a text.`, 'Put its value in double quotes.');
  return undefined;
}
