import type { ExpectedRequest, ExpectedText, Expectation, Json, Verdict } from '../../runtime/index.ts';
import { type JsonNode, toJson } from '../../source/index.ts';
import { type Members, membersOf } from './members-of.ts';
import type { ReportProblem } from './scenario-problem.ts';

const keys = ['verdict', 'error', 'uid', 'label', 'data', 'requests'];
const requestKeys = ['method', 'url', 'headers', 'body'];
const verdicts: readonly Verdict[] = ['connected', 'refused', 'failed', 'invalid', 'cancelled'];

/** The member `expect` of a scenario. A broken part is reported and left out. */
export function readExpectation(node: JsonNode, report: ReportProblem): Expectation | undefined {
  const members = membersOf(node, keys, 'What is expected', report);
  if (members === undefined) return undefined;
  const verdict = readVerdict(members, report);
  const error = readError(members, report);
  const uid = members.get('uid');
  const label = readExpected(members.get('label'), report);
  const data = readData(members.get('data'), report);
  const requests = readRequests(members, report);
  return {
    ...(verdict === undefined ? {} : { verdict }),
    ...(error === undefined ? {} : { error }),
    ...(uid?.kind === 'string' || uid?.kind === 'number' ? { uid: uid.value } : {}),
    ...(label === undefined ? {} : { label }),
    ...(data === undefined ? {} : { data }),
    ...(requests === undefined ? {} : { requests }),
  };
}

/** An object of any values. */
export function readData(node: JsonNode | undefined, report: ReportProblem): Record<string, Json> | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'object') return toJson(node) as Record<string, Json>;
  report('not-an-object', node, 'This is not an object.', 'Write { "name": "value" }.');
  return undefined;
}

function readVerdict(members: Members, report: ReportProblem): Verdict | undefined {
  const node = members.get('verdict');
  if (node === undefined) return undefined;
  const verdict = verdicts.find((known) => node.kind === 'string' && node.value === known);
  if (verdict === undefined) {
    report('unknown-verdict', node, 'This is no verdict.', `Write one of ${verdicts.join(', ')}.`);
  }
  return verdict;
}

function readError(members: Members, report: ReportProblem): Expectation['error'] {
  const node = members.get('error');
  const error = node && membersOf(node, ['type', 'message'], 'An expected error', report);
  if (error === undefined) return undefined;
  const type = readExpected(error.get('type'), report);
  const message = readExpected(error.get('message'), report);
  return { ...(type === undefined ? {} : { type }), ...(message === undefined ? {} : { message }) };
}

function readRequests(members: Members, report: ReportProblem): readonly ExpectedRequest[] | undefined {
  const node = members.get('requests');
  if (node === undefined) return undefined;
  if (node.kind !== 'array') {
    report('not-a-list', node, 'Expected requests are a list.', 'Write [ { "url": "https://…" } ].');
    return undefined;
  }
  // A broken one still counts, so that the ones after it keep their place.
  return node.items.map((item) => readRequest(item, report));
}

function readRequest(node: JsonNode, report: ReportProblem): ExpectedRequest {
  const members = membersOf(node, requestKeys, 'An expected request', report);
  if (members === undefined) return {};
  const method = members.get('method');
  const url = readExpected(members.get('url'), report);
  const headers = members.get('headers');
  const body = members.get('body');
  return {
    ...(method?.kind === 'string' ? { method: method.value } : {}),
    ...(url === undefined ? {} : { url }),
    ...(headers?.kind === 'object' ? { headers: readTexts(headers, report) } : {}),
    ...(body === undefined ? {} : { body: toJson(body) as Json }),
  };
}

function readTexts(node: Extract<JsonNode, { kind: 'object' }>, report: ReportProblem): Record<string, ExpectedText> {
  return Object.fromEntries(
    node.properties.flatMap(({ key, value }) => {
      const text = readExpected(value, report);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

function readExpected(node: JsonNode | undefined, report: ReportProblem): ExpectedText | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'string') return node.value;
  const like = node.kind === 'object' ? node.properties.findLast(({ key }) => key === 'like')?.value : undefined;
  if (like?.kind === 'string') return { like: like.value };
  report('not-expected-text', node, 'A text or a pattern belongs here.', 'Write "text", or { "like": "part*" }.');
  return undefined;
}
