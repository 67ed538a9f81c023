import type { ScenarioConnection } from '../../runtime/index.ts';
import type { JsonNode } from '../../source/index.ts';
import { membersOf } from './members-of.ts';
import { readData } from './read-expectation.ts';
import type { ReportProblem } from './scenario-problem.ts';

/** The member `connection` of a scenario: what is stored before the run. */
export function readStored(node: JsonNode, report: ReportProblem): ScenarioConnection | undefined {
  const members = membersOf(node, ['data', 'uid', 'expires'], 'A stored connection', report);
  if (members === undefined) return undefined;
  const data = readData(members.get('data'), report);
  const uid = members.get('uid');
  const expires = members.get('expires');
  if (expires !== undefined && (expires.kind !== 'string' || Number.isNaN(Date.parse(expires.value)))) {
    report('bad-clock', expires, 'This is not an instant.', 'Write one such as "2025-03-10T12:00:00.000Z".');
  }
  return {
    data: data ?? {},
    ...(uid?.kind === 'string' || uid?.kind === 'number' ? { uid: uid.value } : {}),
    ...(expires?.kind === 'string' && !Number.isNaN(Date.parse(expires.value))
      ? { expires: new Date(expires.value).toISOString() }
      : {}),
  };
}
