import { compileTemplate } from '../engine/index.ts';
import { type ConnectionKind, requestsOf, type Scenario } from '../runtime/index.ts';
import { findNode, type JsonNode, type JsonPath, readJson } from '../source/index.ts';
import { aliasesIn, type BodyPath, bodyPathsIn, bodyPathsOf, bodyPathText } from './body-path.ts';
import type { Finding } from './findings.ts';

/** A change of the communication that may mend what was found. */
export interface FindingFix {
  /** What it does, as on a button. */
  readonly title: string;
  readonly path: JsonPath;
  /** What is to stand there. */
  readonly value: string;
}

export interface FixSource {
  readonly communication: string;
  readonly kind: ConnectionKind;
  /** The scenario that was made worse. */
  readonly good: Scenario;
}

/** Ways out of a finding, the likeliest first. Guesses: run them against the good answer and the bad one. */
export function findingFixes(source: FixSource, { kind, location }: Finding): readonly FindingFix[] {
  const document = readJson(source.communication);
  const requests = requestsOf(document, source.kind).filter(
    ({ step }) => step !== 'authorize' && step !== 'invalidate',
  );
  const request =
    requests.find(({ path }) => location !== undefined && path.every((name, at) => location.path[at] === name)) ??
    requests.findLast(({ step }) => step !== 'refresh');
  if (request === undefined) return [];
  const response = findNode(request.node, ['response']);
  const written = location === undefined ? undefined : findNode(document.root, location.path);
  switch (kind) {
    case 'unreadable-message':
      return location !== undefined && written?.kind === 'string' ? withFallback(location.path, written.value) : [];
    case 'false-success':
      return demand(request.path, response, [...readPaths(response), ...keysOf(source.good)], true);
    case 'undefined-stored':
    case 'evaluation-failed':
      return demand(request.path, response, bodyPathsIn(written, aliasesIn(findNode(response, ['temp']))), false);
  }
}

/** `valid` that asks for a member of the body, beside what it asks for already. */
function demand(
  request: JsonPath,
  response: JsonNode | undefined,
  paths: readonly BodyPath[],
  alsoError: boolean,
): readonly FindingFix[] {
  const whole = findNode(response, ['valid']);
  // With a message of its own it is a condition inside of an object.
  const inObject = whole?.kind === 'object';
  const valid = inObject ? findNode(whole, ['condition']) : whole;
  const inner = valid?.kind === 'string' ? /^\{\{((?:(?!\}\}).)*)\}\}$/s.exec(valid.value)?.[1]?.trim() : undefined;
  if (valid !== undefined && inner === undefined && valid.kind === 'string') return [];
  const and = inner ?? 'true';
  const path = [...request, 'response', 'valid', ...(inObject ? ['condition'] : [])];
  const asked = [...new Set(paths.map(bodyPathText).filter((text) => text.split('`').length <= 3))].slice(0, mostTried);
  const verb = whole === undefined ? 'Add' : 'Extend';
  return [
    ...asked.map((read) => ({
      title: `${verb} valid: refuse answers without ${read.replace(/^body\.?/, '')}`,
      path,
      value: `{{if(${read}, ${and}, false)}}`,
    })),
    ...(alsoError
      ? [{ title: `${verb} valid: refuse answers with an error`, path, value: `{{if(body.error, false, ${and})}}` }]
      : []),
  ];
}

const mostTried = 5;

/** What the definition keeps of the body proves an answer best. */
const readPaths = (response: JsonNode | undefined): readonly BodyPath[] =>
  ['uid', 'data', 'metadata', 'temp'].flatMap((name) => bodyPathsIn(findNode(response, [name])));

function keysOf({ mocks }: Scenario): readonly BodyPath[] {
  const { body = null } = mocks.at(-1) ?? {};
  return bodyPathsOf(body).filter((path) => path.filter((step) => typeof step === 'string').length === 1);
}

/** A message that says something where what it reads of the body is empty: the last such place, any other, all of them. */
function withFallback(path: JsonPath, text: string): readonly FindingFix[] {
  const places = compileTemplate(text).template.parts.flatMap(({ kind, range }) => {
    const written = text.slice(range.start, range.end);
    return kind === 'expression' && /\bbody\b/.test(written) ? [{ ...range, inner: written.slice(2, -2).trim() }] : [];
  });
  const changed = (chosen: readonly (typeof places)[number][], wrap: (inner: string) => string): string =>
    chosen.reduceRight(
      (so, { start, end, inner }) => `${so.slice(0, start)}{{ifempty(${inner}, ${wrap(inner)})}}${so.slice(end)}`,
      text,
    );
  const values = [
    ...places.toReversed().map((place) => changed([place], () => reason)),
    changed(places, () => reason),
    changed(places, throughParent),
  ];
  const title = 'Say something when the answer holds no message';
  return [...new Set(values)].filter((value) => value !== text).map((value) => ({ title, path, value }));
}

const reason = "'The service gave no reason.'";

/** Where a text stands in the place of the object that holds the message, the text is the message. */
function throughParent(inner: string): string {
  const [, parent] = /^(body(?:\.\w+)+)\.\w+$/.exec(inner) ?? [];
  return parent === undefined ? reason : `ifempty(${parent}, ${reason})`;
}
