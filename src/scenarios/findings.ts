import { isCollection, type Value } from '../engine/index.ts';
import type { Location, RunResult, Scenario, TraceEvent } from '../runtime/index.ts';
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

function findingsIn({ mutation, result, events }: MutationRun): readonly Found[] {
  const found: Found[] = [];
  if (result.verdict === 'connected' && mutation.refuses) {
    found.push({
      kind: 'false-success',
      key: `false-success ${mutation.group}`,
      text: `The service answers ${mutation.what}, and Make still says connected.`,
      ...locatedAt(events),
    });
  }
  if (result.verdict === 'connected') {
    for (const { name, location } of nothingStored(events)) {
      found.push({
        kind: 'undefined-stored',
        key: `undefined ${name}`,
        text: `With an answer ${phrase(mutation)}, ${name} would be stored without a value.`,
        ...(location && { location }),
      });
    }
  }
  const { error } = result;
  if (error?.cause === 'evaluation') {
    found.push({
      kind: 'evaluation-failed',
      key: `evaluation ${error.location?.path.join('.') ?? ''}`,
      text: `With an answer ${phrase(mutation)}, an expression fails: ${error.message}`,
      ...(error.location && { location: error.location }),
    });
  } else if (error !== null && isUnreadable(error.message)) {
    found.push({
      kind: 'unreadable-message',
      key: `unreadable ${shapeOf(error.message)}`,
      text: `With an answer ${phrase(mutation)}, the user reads ${quoted(error.message)}.`,
      ...(error.location && { location: error.location }),
    });
  }
  return found;
}

/** Where it should have been noticed. */
function locatedAt(events: readonly TraceEvent[]): { readonly location?: Location } {
  const valid = events.findLast((event) => event.kind === 'evaluated' && event.phase === 'valid');
  return valid?.kind === 'evaluated' ? { location: valid.location } : {};
}

const phrase = ({ group, what }: Mutation): string =>
  group === 'missing'
    ? what
    : group === 'null' || group === 'type' || group === 'huge'
      ? `where ${what}`
      : `such as ${what}`;

/** Directives of `data`, `uid` and `metadata` whose value is not there. */
function nothingStored(
  events: readonly TraceEvent[],
): readonly { readonly name: string; readonly location?: Location }[] {
  return events.flatMap((event) => {
    if (event.kind !== 'evaluated' || !['data', 'uid', 'metadata'].includes(event.phase)) return [];
    const name = event.location.path.slice(event.location.path.indexOf('response') + 1).join('.');
    return isNothing(event.value) ? [{ name, location: event.location }] : [];
  });
}

const isNothing = (value: Value): boolean => value === undefined || value === null || value === '';

/** Part of a long message is never shown: it may be half a secret, which nobody would find to mask it. */
const quoted = (message: string): string =>
  message.length > 120 ? `a message of ${message.length} characters` : `"${message}"`;

function isUnreadable(message: string): boolean {
  return (
    message.trim() === '' ||
    /\[object Object\]|undefined|<!?\w+[^>]*>|^\[\d{3}\]\s*$/i.test(message) ||
    message.length > 500 ||
    isCollection(message as Value)
  );
}

const shapeOf = (message: string): string => message.replaceAll(/\d+/g, '#').slice(0, 24);
