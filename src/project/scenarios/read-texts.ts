import type { Members } from './members-of.ts';
import type { ReportProblem } from './scenario-problem.ts';

/** An object of texts, such as headers; numbers count as texts, what is neither is reported and left out. */
export function readTexts(
  members: Members,
  name: string,
  what: string,
  example: string,
  report: ReportProblem,
): Readonly<Record<string, string>> | undefined {
  const node = members.get(name);
  if (node === undefined) return undefined;
  if (node.kind !== 'object') {
    report('not-texts', node, `${what} must be an object.`, `Write ${example}.`);
    return undefined;
  }
  const texts: [string, string][] = [];
  for (const { key, value } of node.properties) {
    if (value?.kind === 'string') texts.push([key, value.value]);
    else if (value?.kind === 'number') texts.push([key, String(value.value)]);
    else if (value !== undefined) report('not-a-text', value, `"${key}" is not a text.`, 'Put it in double quotes.');
  }
  return Object.fromEntries(texts);
}
