import { readParameters, requestsOf } from '../runtime/index.ts';
import { findNode, type JsonNode, readJson, type SourceRange } from '../source/index.ts';
import type { Project, SectionName } from '../project/index.ts';
import { isFalseSuccess, meansFailure } from './is-false-success.ts';
import { referencesIn } from './paths-read.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { secretNames, findLeaks, type Taint } from '../secrets/index.ts';

/** One published rule of Make's app review, as far as it can be computed for a connection. */
export interface ReviewItem {
  readonly rule: 'sanitize' | 'check' | 'messages' | 'https' | 'label' | 'names';
  /** The rule in a sentence. */
  readonly text: string;
  /** `unknown` when scenarios would have to run first. */
  readonly state: 'pass' | 'fail' | 'unknown';
  /** Why, in a sentence. */
  readonly reason: string;
  readonly place?: { readonly section: SectionName; readonly range: SourceRange };
}

export interface ReviewInput {
  readonly project: Project;
  /** Of all scenarios; empty when they did not run. */
  readonly runs: readonly ScenarioRun[];
  /** Of those runs together. */
  readonly taint: Taint;
}

/** Where Make publishes the rules. */
export const reviewRules = 'https://developers.make.com/custom-apps-documentation/app-review/prerequisites';

/** Parameter names that Make fills in itself (connections.md §13). */
const reserved = ['accountName', 'teamId', 'teamID'];

/** The rules in the order of the published list. */
export function reviewOf(input: ReviewInput): readonly ReviewItem[] {
  const communication = readJson(input.project.sections.communication ?? '');
  const requests = requestsOf(communication, input.project.kind).map(({ node }) => node);
  const sending = requests.filter((node) => findNode(node, ['url']) !== undefined);
  return [
    sanitize(input, sending),
    check(input),
    messages(sending),
    https(requests),
    label(input, sending),
    names(input.project),
  ];
}

function sanitize({ project, runs, taint }: ReviewInput, requests: readonly JsonNode[]): ReviewItem {
  const rule = { rule: 'sanitize', text: 'Credentials are sanitized in the log.' } as const;
  const secret = new Set(secretNames(readParameters(project.sections.parameters ?? '').parameters));
  const reads = (node: JsonNode): boolean =>
    referencesIn(node).some(
      ({ root, names: [name = ''] }) =>
        (['parameters', 'connection'].includes(root) && secret.has(name)) || root === 'common',
    );
  const without = requests.find((node) => reads(node) && findNode(node, ['log', 'sanitize']) === undefined);
  if (without !== undefined)
    return { ...rule, state: 'fail', reason: 'A request with credentials has no log.sanitize.', place: at(without) };
  const leaking = runs.find(({ result }) =>
    Object.values(result.logs).some((log) => findLeaks(log as never, taint).length > 0),
  );
  if (leaking !== undefined) {
    return {
      ...rule,
      state: 'fail',
      reason: `In "${leaking.scenario.name}" a secret is still readable in the log.`,
      ...(requests[0] && { place: at(requests[0]) }),
    };
  }
  return runs.length === 0 && secret.size > 0
    ? { ...rule, state: 'unknown', reason: 'Run all scenarios to see whether the paths hit.' }
    : { ...rule, state: 'pass', reason: 'No secret is readable in any log.' };
}

function check({ runs, project }: ReviewInput): ReviewItem {
  const rule = { rule: 'check', text: 'The request fails when the credentials are wrong.' } as const;
  if (runs.length === 0) return { ...rule, state: 'unknown', reason: 'Run all scenarios to prove it.' };
  const place = {
    section: 'communication',
    range: { start: 0, end: project.sections.communication?.length ?? 0 },
  } as const;
  const lying = runs.find(({ scenario, action, result, events }) => isFalseSuccess(scenario, action, result, events));
  if (lying !== undefined)
    return { ...rule, state: 'fail', reason: `"${lying.scenario.name}" is stored as connected.`, place };
  const proof = runs.find(({ scenario, result }) => meansFailure(scenario) === true && result.verdict === 'refused');
  return proof === undefined
    ? { ...rule, state: 'fail', reason: 'No scenario shows a wrong key being refused. Add one.', place }
    : { ...rule, state: 'pass', reason: `"${proof.scenario.name}" is refused.` };
}

function messages(requests: readonly JsonNode[]): ReviewItem {
  const rule = { rule: 'messages', text: 'Error messages show the status: [status] message.' } as const;
  const bad = requests.find((node) => {
    const error = findNode(node, ['response', 'error']);
    const message = error?.kind === 'string' ? error : findNode(error, ['message']);
    return !(message?.kind === 'string' && /\[\s*\{\{\s*statusCode\s*\}\}\s*\]/.test(message.value));
  });
  if (bad === undefined) return { ...rule, state: 'pass', reason: 'Every request says [{{statusCode}}].' };
  const error = findNode(bad, ['response', 'error']);
  return {
    ...rule,
    state: 'fail',
    reason: error === undefined ? 'A request has no response.error.' : 'A message lacks [{{statusCode}}].',
    place: at(error ?? bad),
  };
}

function https(requests: readonly JsonNode[]): ReviewItem {
  const rule = { rule: 'https', text: 'Every address is https.' } as const;
  const urls = requests.flatMap((node) => findNode(node, ['url']) ?? []);
  const plain = urls.find((url) => url.kind === 'string' && /^http:/i.test(url.value));
  return plain === undefined
    ? { ...rule, state: 'pass', reason: 'No address begins with http:.' }
    : { ...rule, state: 'fail', reason: 'This address sends credentials unencrypted.', place: at(plain) };
}

function label({ project }: ReviewInput, requests: readonly JsonNode[]): ReviewItem {
  const rule = { rule: 'label', text: 'The connection has a label, so that users tell accounts apart.' } as const;
  const found = requests.some((node) => findNode(node, ['response', 'metadata', 'value']) !== undefined);
  const range = requests.at(-1)?.range ?? { start: 0, end: project.sections.communication?.length ?? 0 };
  return found
    ? { ...rule, state: 'pass', reason: 'response.metadata is there.' }
    : { ...rule, state: 'fail', reason: 'There is no response.metadata.', place: { section: 'communication', range } };
}

function names({ sections }: Project): ReviewItem {
  const rule = { rule: 'names', text: 'No parameter has a reserved name.' } as const;
  const taken = readParameters(sections.parameters ?? '').parameters.find(({ name }) => reserved.includes(name));
  return taken === undefined
    ? { ...rule, state: 'pass', reason: 'None is accountName or teamId.' }
    : {
        ...rule,
        state: 'fail',
        reason: `${taken.name} is filled in by Make itself.`,
        place: { section: 'parameters', range: taken.range },
      };
}

const at = ({ range }: JsonNode) => ({ section: 'communication', range }) as const;
