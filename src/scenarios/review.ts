import type { Project, SectionName } from '../project/index.ts';
import { readParameters, referencesIn, type RequestNode, requestsOf } from '../runtime/index.ts';
import { findLeaks, secretFields, type Taint, tellsSecret } from '../secrets/index.ts';
import { createLineIndex, findNode, type JsonNode, readJson, type SourceRange } from '../source/index.ts';
import { isFalseSuccess, meansFailure } from './is-false-success.ts';
import { publishedRules, type ReviewRule } from './review-rules.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** One published rule of Make's app review, as far as it can be computed for a connection. */
export interface ReviewItem {
  readonly rule: ReviewRule;
  /** The rule in a sentence. */
  readonly text: string;
  /** Where Make publishes it. */
  readonly link: string;
  /** `unknown` when scenarios would have to run first. */
  readonly state: 'pass' | 'fail' | 'unknown';
  /** Why, in a sentence. */
  readonly reason: string;
  /** What it is about: what is wrong, else what was looked at. `line` counts from 1. */
  readonly place?: { readonly section: SectionName; readonly range: SourceRange; readonly line: number };
}

export interface ReviewInput {
  readonly project: Project;
  /** Of all scenarios; empty when they did not run. */
  readonly runs: readonly ScenarioRun[];
  /** Of those runs together. */
  readonly taint: Taint;
}

/** What a rule came to, at a node of the communication unless `section` says otherwise. */
interface Outcome {
  readonly state: ReviewItem['state'];
  readonly reason: string;
  readonly at?: { readonly range: SourceRange } | undefined;
  readonly section?: SectionName;
}

/** Parameter names that Make fills in itself (connections.md §13). */
const reserved = ['accountName', 'teamId', 'teamID'];

/** What credentials stand in, besides common data. */
const holders = ['parameters', 'connection', 'data', 'temp', 'body'];

/** The rules in the order of the published list. */
export function reviewOf(input: ReviewInput): readonly ReviewItem[] {
  const { project } = input;
  const requests = requestsOf(readJson(project.sections.communication ?? ''), project.kind);
  const withAddress = requests.filter(({ node }) => findNode(node, ['url']) !== undefined);
  // A browser opens the page of consent: nothing is answered to Make there, and nothing is logged.
  const sent = withAddress.filter(({ step }) => step !== 'authorize');
  const nodes = sent.map(({ node }) => node);
  const proof = sent.findLast(({ step }) => step !== 'refresh' && step !== 'invalidate')?.node;
  const outcomes: Readonly<Record<ReviewRule, Outcome>> = {
    sanitize: sanitize(input, sent),
    check: check(input, proof),
    messages: messages(nodes),
    https: https(withAddress.map(({ node }) => node)),
    // In OAuth the account is described by `info` alone (connections.md §9).
    label: label(
      project.kind === 'basic' ? nodes : sent.flatMap(({ step, node }) => (step === 'info' ? [node] : [])),
      proof,
    ),
    names: names(project),
  };
  return (Object.keys(publishedRules) as ReviewRule[]).map((rule) => {
    const { state, reason, at, section = 'communication' } = outcomes[rule];
    const text = project.sections[section] ?? '';
    const item = { rule, ...publishedRules[rule], state, reason };
    if (at === undefined) return item;
    const { line } = createLineIndex(text).positionAt(at.range.start);
    return { ...item, place: { section, range: at.range, line } };
  });
}

function sanitize({ project, runs, taint }: ReviewInput, requests: readonly RequestNode[]): Outcome {
  const secret = secretFields(readParameters(project.sections.parameters ?? '').parameters);
  const reads = (node: JsonNode): boolean =>
    referencesIn(node).some(
      ({ root, names: [name = ''] }) =>
        (['parameters', 'connection', 'data'].includes(root) && secret.has(name)) ||
        (holders.includes(root) && tellsSecret(name)) ||
        root === 'common',
    );
  const listOf = (node: JsonNode): JsonNode | undefined => findNode(node, ['log', 'sanitize']);
  const without = requests.find(({ node }) => reads(node) && listOf(node) === undefined);
  if (without !== undefined)
    return { state: 'fail', reason: 'A request with credentials has no log.sanitize.', at: placeOf(without.node) };
  const [leak] = runs.flatMap(({ scenario, result }) =>
    Object.entries(result.logs).flatMap(([step, log]) =>
      findLeaks(log as never, taint).length > 0 ? [{ name: scenario.name, step }] : [],
    ),
  );
  const about = requests.find(({ step }) => step === leak?.step) ?? requests[0];
  const at = about && (listOf(about.node) ?? placeOf(about.node));
  if (leak !== undefined)
    return { state: 'fail', reason: `In "${leak.name}" a secret is still readable in the log.`, at };
  return runs.length === 0 && secret.size > 0
    ? { state: 'unknown', reason: 'Run all scenarios to see whether the paths hit.', at }
    : { state: 'pass', reason: 'No secret is readable in any log.', at };
}

function check({ runs }: ReviewInput, proof: JsonNode | undefined): Outcome {
  const at = proof && (findNode(proof, ['response', 'valid']) ?? placeOf(proof));
  if (runs.length === 0) return { state: 'unknown', reason: 'Run all scenarios to prove it.', at };
  const lying = runs.find(({ scenario, action, result, events }) => isFalseSuccess(scenario, action, result, events));
  if (lying !== undefined) return { state: 'fail', reason: `"${lying.scenario.name}" is stored as connected.`, at };
  const refused = runs.find(showsRefusal);
  return refused === undefined
    ? { state: 'fail', reason: 'No scenario shows a wrong key being refused. Add one.', at }
    : { state: 'pass', reason: `"${refused.scenario.name}" is refused.`, at };
}

/** That a busy or a broken service is an error, or a user who says no, proves nothing about keys. */
function showsRefusal({ scenario, result: { verdict, error }, events }: ScenarioRun): boolean {
  if (meansFailure(scenario) !== true || verdict !== 'refused') return false;
  const answer = events.findLast((event) => event.kind === 'response');
  if (answer?.kind !== 'response') return false;
  const { status } = answer.response;
  return error?.cause === 'not-valid' || (status >= 400 && status < 500 && ![405, 408, 429].includes(status));
}

function messages(requests: readonly JsonNode[]): Outcome {
  const errorOf = (node: JsonNode): JsonNode | undefined => findNode(node, ['response', 'error']);
  const bad = requests.find((node) => {
    const error = errorOf(node);
    const message = error?.kind === 'string' ? error : findNode(error, ['message']);
    return !(message?.kind === 'string' && /\[\s*\{\{\s*statusCode\s*\}\}\s*\]/.test(message.value));
  });
  if (bad === undefined) {
    const [first] = requests;
    return { state: 'pass', reason: 'Every request says [{{statusCode}}].', at: first && errorOf(first) };
  }
  const error = errorOf(bad);
  return error === undefined
    ? { state: 'fail', reason: 'A request has no response.error.', at: placeOf(bad) }
    : {
        state: 'fail',
        reason: 'A message lacks [{{statusCode}}].',
        at: findNode(error, ['message']) ?? error,
      };
}

function https(requests: readonly JsonNode[]): Outcome {
  const urls = requests.flatMap((node) => findNode(node, ['url']) ?? []);
  const plain = urls.find((url) => url.kind === 'string' && /^http:/i.test(url.value));
  return plain === undefined
    ? { state: 'pass', reason: 'No address begins with http:.', at: urls[0] }
    : { state: 'fail', reason: 'This address sends credentials unencrypted.', at: plain };
}

function label(requests: readonly JsonNode[], proof: JsonNode | undefined): Outcome {
  const [found] = requests.flatMap((node) => findNode(node, ['response', 'metadata', 'value']) ?? []);
  return found === undefined
    ? { state: 'fail', reason: 'There is no response.metadata.', at: proof && placeOf(proof) }
    : { state: 'pass', reason: 'response.metadata is there.', at: found };
}

function names({ sections }: Project): Outcome {
  const { parameters } = readParameters(sections.parameters ?? '');
  const taken = parameters.find(({ name }) => reserved.includes(name));
  return taken === undefined
    ? { state: 'pass', reason: 'None is accountName or teamId.', at: parameters[0], section: 'parameters' }
    : { state: 'fail', reason: `${taken.name} is filled in by Make itself.`, at: taken, section: 'parameters' };
}

/** A request as a whole is told by its address. */
const placeOf = (request: JsonNode): JsonNode => findNode(request, ['url']) ?? request;
