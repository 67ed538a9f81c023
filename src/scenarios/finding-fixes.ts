import { isCollection, type Value } from '../engine/index.ts';
import { type ConnectionKind, type Json, requestsOf, type Scenario } from '../runtime/index.ts';
import { findNode, type JsonNode, type JsonPath, readJson } from '../source/index.ts';
import type { Finding } from './findings.ts';
import { bodyPathsIn } from './paths-read.ts';

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
      return demand(request.path, response, bodyPathsIn(written), false);
  }
}

/** `valid` that asks for a member of the body, beside what it asks for already. */
function demand(
  request: JsonPath,
  response: JsonNode | undefined,
  paths: readonly (readonly string[])[],
  alsoError: boolean,
): readonly FindingFix[] {
  const valid = findNode(response, ['valid']);
  const inner = valid?.kind === 'string' ? /^\{\{((?:(?!\}\}).)*)\}\}$/s.exec(valid.value)?.[1]?.trim() : undefined;
  if (valid !== undefined && inner === undefined && valid.kind === 'string') return [];
  const and = inner ?? 'true';
  const path = [...request, 'response', 'valid'];
  const names = [...new Set(paths.filter(isPlain).map((names_) => names_.join('.')))].slice(0, mostTried);
  const verb = valid === undefined ? 'Add' : 'Extend';
  return [
    ...names.map((name) => ({
      title: `${verb} valid: refuse answers without ${name}`,
      path,
      value: `{{if(body.${name}, ${and}, false)}}`,
    })),
    ...(alsoError
      ? [{ title: `${verb} valid: refuse answers with an error`, path, value: `{{if(body.error, false, ${and})}}` }]
      : []),
  ];
}

const mostTried = 5;

/** Names that need no backticks. */
const isPlain = (names: readonly string[]): boolean => names.every((name) => /^[A-Za-z_]\w*$/.test(name));

/** What the definition keeps of the body proves an answer best. */
const readPaths = (response: JsonNode | undefined): readonly (readonly string[])[] =>
  ['uid', 'data', 'metadata', 'temp'].flatMap((name) => bodyPathsIn(findNode(response, [name])));

function keysOf({ mocks }: Scenario): readonly (readonly string[])[] {
  const body: Json | undefined = mocks.at(-1)?.body;
  return isCollection(body as Value) ? Object.keys(body as object).map((name) => [name]) : [];
}

/** A message in which whatever reads the body says something when there is nothing. */
function withFallback(path: JsonPath, text: string): readonly FindingFix[] {
  const wrapped = text.replace(/\{\{\s*((body(?:\.\w+)+))\s*\}\}/g, (_, read: string) => {
    const parent = read.slice(0, read.lastIndexOf('.'));
    const last = "'The service gave no reason.'";
    return `{{ifempty(${read}, ${parent === 'body' ? last : `ifempty(${parent}, ${last})`})}}`;
  });
  const simple = text.replace(/\{\{\s*(body(?:\.\w+)+)\s*\}\}/g, "{{ifempty($1, 'The service gave no reason.')}}");
  const title = 'Say something when the answer holds no message';
  return [simple, wrapped].filter((value) => value !== text).map((value) => ({ title, path, value }));
}
