import { decodeUtf8 } from '../../base/utf8.ts';
import { type Value, writeJson } from '../../engine/index.ts';
import type { HttpBody, TraceEvent } from '../../runtime/index.ts';
import type { RunRecord, RunTrace } from '../../storage/index.ts';

export interface ComparedRun {
  readonly record: RunRecord;
  readonly trace: RunTrace;
}

/** One fact about two runs; undefined where a run has no such thing. */
export interface ComparedFact {
  readonly name: string;
  readonly left: string | undefined;
  readonly right: string | undefined;
}

export interface ComparedGroup {
  readonly title: string;
  readonly facts: readonly ComparedFact[];
}

/** Two runs fact by fact: how they ended, each request and answer in order, what was stored, what a module gave. */
export function runDifferences(left: ComparedRun, right: ComparedRun): readonly ComparedGroup[] {
  const groups = new Map<string, Map<string, [string | undefined, string | undefined]>>();
  for (const [side, run] of [left, right].entries()) {
    for (const { group, name, text } of factsOf(run)) {
      const facts = groups.get(group) ?? new Map<string, [string | undefined, string | undefined]>();
      groups.set(group, facts);
      const pair = facts.get(name) ?? [undefined, undefined];
      pair[side] = text;
      facts.set(name, pair);
    }
  }
  return [...groups].map(([title, facts]) => ({
    title,
    facts: [...facts].map(([name, [leftText, rightText]]) => ({ name, left: leftText, right: rightText })),
  }));
}

export const differs = ({ left, right }: ComparedFact): boolean => left !== right;

interface Fact {
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

function factsOf({ record, trace }: ComparedRun): readonly Fact[] {
  const { result, events } = trace;
  const end = (name: string, text: string | undefined): readonly Fact[] =>
    text === undefined ? [] : [{ group: 'How it ended', name, text }];
  return [
    ...end('action', record.action),
    ...end('answers', record.scenario ?? 'the service'),
    ...end('verdict', record.verdict),
    ...end('type of error', record.error?.type),
    ...end('message', record.error?.message),
    ...exchanges(events),
    ...storedFacts(result),
    ...(result.output === undefined ? [] : [{ group: 'Module', name: 'output', text: shown(result.output) }]),
  ];
}

/** Requests are matched by step and order within it, so that one more refresh does not shift all others. */
function exchanges(events: readonly TraceEvent[]): readonly Fact[] {
  const counts = new Map<string, number>();
  return events.flatMap((event) => {
    const { kind, step } = event;
    if (kind !== 'request' && kind !== 'response' && kind !== 'no-response') return [];
    const number = (counts.get(step) ?? 0) + (kind === 'request' ? 1 : 0);
    counts.set(step, number);
    const of = `${step}${number > 1 ? ` ${number}` : ''}`;
    const fact = (group: string) => (name: string, text: string) => ({ group: `${group}: ${of}`, name, text });
    switch (kind) {
      case 'request': {
        const say = fact('Request');
        const { method, url, headers, body } = event.request;
        return [
          say('line', `${method} ${url}`),
          ...headers.map(([name, value]) => say(name, value)),
          ...bodyFact(body, say),
        ];
      }
      case 'response': {
        const say = fact('Answer');
        const { status, headers, body } = event.response;
        return [
          say('status', String(status)),
          ...headers.map(([name, value]) => say(name, value)),
          ...(body.length === 0 ? [] : [say('body', textOf(body))]),
        ];
      }
      default:
        return [fact('Answer')('none', event.failure.message)];
    }
  });
}

function bodyFact(body: HttpBody, say: (name: string, text: string) => Fact): readonly Fact[] {
  switch (body.kind) {
    case 'none':
      return [];
    case 'text':
      return [say('body', pretty(body.text))];
    case 'bytes':
      return [say('body', `${body.bytes.length} bytes`)];
    case 'multipart':
      return body.parts.map(({ name, value }) =>
        say(`part ${name}`, typeof value === 'string' ? value : `${value.length} bytes`),
      );
  }
}

function storedFacts({ connection }: RunTrace['result']): readonly Fact[] {
  if (connection === null) return [{ group: 'Stored', name: 'connection', text: 'nothing' }];
  const { data, uid, metadata, expires, scope } = connection;
  const identity: Readonly<Record<string, Value>> = { uid, metadata, expires, scope };
  const facts = [
    ...Object.entries(data).map(([name, value]) => [`data.${name}`, value] as const),
    ...Object.entries(identity),
  ];
  return facts.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [{ group: 'Stored', name, text: shown(value) }],
  );
}

const shown = (value: Value): string => (typeof value === 'string' ? value : (writeJson(value) ?? ''));

const textOf = (bytes: Uint8Array): string => pretty(decodeUtf8(bytes));

/** JSON is compared by what it says, not by how it is laid out. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // No JSON: as it is.
    return text;
  }
}
