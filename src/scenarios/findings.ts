import { isCollection, type Value } from '../engine/index.ts';
import type { Location, RunResult, Scenario, StepName, TraceEvent } from '../runtime/index.ts';
import type { Mutation } from './mutations.ts';

/** One way in which a connection breaks, in plain words. */
export interface Finding {
  readonly kind: 'false-success' | 'undefined-stored' | 'unreadable-message' | 'evaluation-failed';
  readonly text: string;
  /** Other answers with the same effect. */
  readonly alike: readonly string[];
  /** Shows it; can be kept. */
  readonly scenario: Scenario;
  /** What was wrong with the answer in it. */
  readonly mutation: Mutation;
  readonly location?: Location;
}

/** A mutation and what the connection made of it. */
export interface MutationRun {
  readonly mutation: Mutation;
  readonly scenario: Scenario;
  readonly result: RunResult;
  readonly events: readonly TraceEvent[];
  /** The step whose request was answered so, where a connection sends several. */
  readonly step?: StepName;
  /** The next step that was asked otherwise because of the answer, so that a service may well refuse there. */
  readonly dependent?: StepName;
}

const most = 10;

/** At most ten findings, the worst first; what has the same effect is told once. */
export function findingsOf(runs: readonly MutationRun[]): readonly Finding[] {
  const groups = new Map<string, Finding>();
  for (const run of runs) {
    for (const { key, ...finding } of findingsIn(run)) {
      const known = groups.get(key);
      if (known === undefined)
        groups.set(key, { ...finding, alike: [], scenario: run.scenario, mutation: run.mutation });
      else if (!known.alike.includes(run.mutation.what))
        groups.set(key, { ...known, alike: [...known.alike, run.mutation.what] });
    }
  }
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, most);
}

const order: readonly Finding['kind'][] = [
  'false-success',
  'undefined-stored',
  'evaluation-failed',
  'unreadable-message',
];

type Found = Pick<Finding, 'kind' | 'text' | 'location'> & { readonly key: string };

function findingsIn({ mutation, result, events, step, dependent }: MutationRun): readonly Found[] {
  const found: Found[] = [];
  const to = step === undefined ? '' : ` to ${step}`;
  const after = `With an answer${to} ${phrase(mutation)}`;
  if (result.verdict === 'connected' && mutation.refuses && dependent === undefined) {
    found.push({
      kind: 'false-success',
      key: `false-success ${mutation.group}${to}`,
      text: `The service answers ${mutation.what}${to}, and Make still says connected.`,
      ...locatedAt(events, step),
    });
  }
  if (result.verdict === 'connected') {
    const provided = dependent === undefined ? '' : `, should ${dependent} still answer well`;
    for (const { name, as, location } of nothingStored(events)) {
      found.push({
        kind: 'undefined-stored',
        key: `undefined ${location.path.join('.')}`,
        text: `${after}, ${name} would be stored ${as}${provided}.`,
        location,
      });
    }
  }
  const { error } = result;
  if (error?.cause === 'evaluation') {
    found.push({
      kind: 'evaluation-failed',
      key: `evaluation ${error.location?.path.join('.') ?? ''}`,
      text: `${after}, an expression fails: ${error.message}`,
      ...(error.location && { location: error.location }),
    });
  } else if (error !== null && isUnreadable(error.message)) {
    found.push({
      kind: 'unreadable-message',
      key: `unreadable ${shapeOf(error.message)}`,
      text: `${after}, the user reads ${quoted(error.message)}.`,
      ...(error.location && { location: error.location }),
    });
  }
  return found;
}

/** Where it should have been noticed. */
function locatedAt(events: readonly TraceEvent[], step: StepName | undefined): { readonly location?: Location } {
  const valid = events.findLast(
    (event) => event.kind === 'evaluated' && event.phase === 'valid' && (step === undefined || event.step === step),
  );
  return valid?.kind === 'evaluated' ? { location: valid.location } : {};
}

const phrase = ({ group, what }: Mutation): string =>
  group === 'missing'
    ? what
    : group === 'null' || group === 'type' || group === 'huge'
      ? `where ${what}`
      : `such as ${what}`;

/** Directives of `data`, `uid` and `metadata` whose value is not there, or is only what was written around it. */
function nothingStored(
  events: readonly TraceEvent[],
): readonly { readonly name: string; readonly as: string; readonly location: Location }[] {
  return events.flatMap((event) => {
    if (event.kind !== 'evaluated' || !['data', 'uid', 'metadata'].includes(event.phase)) return [];
    const { location, value, expressions } = event;
    const name = location.path.slice(location.path.indexOf('response') + 1).join('.');
    if (isNothing(value)) return [{ name, as: 'without a value', location }];
    const onlyText =
      typeof value === 'string' && expressions.length > 0 && expressions.every((one) => isNothing(one.value));
    return onlyText ? [{ name, as: `as "${value}"`, location }] : [];
  });
}

const isNothing = (value: Value): boolean => value === undefined || value === null || value === '';

/** Part of a long message is never shown: it may be half a secret, which nobody would find to mask it. */
const quoted = (message: string): string =>
  message.length > 120 ? `a message of ${message.length} characters` : `"${message}"`;

function isUnreadable(message: string): boolean {
  return (
    /\[object Object\]|undefined|<!?\w+[^>]*>|\{object\}|^(?:\[\d{3}\])?[^\p{L}\p{N}]*$/iu.test(message) ||
    message.length > 500 ||
    isCollection(message as Value)
  );
}

const shapeOf = (message: string): string => message.replaceAll(/\d+/g, '#').slice(0, 24);
