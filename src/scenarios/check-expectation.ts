import { deepEqual, isCollection, renderText, type Value } from '../engine/index.ts';
import {
  type ExpectedRequest,
  type ExpectedText,
  type Expectation,
  type HttpRequest,
  type Json,
  type Location,
  matchesPattern,
} from '../runtime/index.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** One part of an expectation that does not hold. */
export interface Difference {
  /** What was looked at, such as `error.message` or `request 1, header authorization`. */
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  /** The directive it comes from, where one is known. */
  readonly location?: Location;
}

/** The parts that do not hold; none when everything does, undefined when nothing is expected. */
export function checkExpectation(run: ScenarioRun): readonly Difference[] | undefined {
  const { expect } = run.scenario;
  if (expect === undefined) return undefined;
  return [...checkResult(expect, run), ...checkRequests(expect.requests ?? [], run)];
}

function checkResult(expect: Expectation, run: ScenarioRun): readonly Difference[] {
  const { verdict, error, connection } = run.result;
  const at = locate(run);
  const differences: (Difference | undefined)[] = [
    expect.verdict === undefined
      ? undefined
      : textDifference('verdict', expect.verdict, verdict, error?.location ?? at(['valid'])),
    expect.error?.type === undefined
      ? undefined
      : textDifference('error.type', expect.error.type, error?.type ?? '', at(['error', 'type']) ?? error?.location),
    expect.error?.message === undefined
      ? undefined
      : textDifference('error.message', expect.error.message, error?.message ?? '', error?.location ?? at(['error'])),
    expect.uid === undefined
      ? undefined
      : textDifference('uid', String(expect.uid), renderText(connection?.uid), at(['uid']) ?? error?.location),
    expect.label === undefined
      ? undefined
      : textDifference(
          'label',
          expect.label,
          renderText(connection?.metadata?.value),
          at(['metadata']) ?? error?.location,
        ),
    ...Object.entries(expect.data ?? {}).map(([name, wanted]) =>
      valueDifference(
        `data.${name}`,
        wanted,
        connection?.data[name],
        at(['data', name]) ?? at(['data']) ?? error?.location,
      ),
    ),
  ];
  return differences.filter((difference) => difference !== undefined);
}

function checkRequests(expected: readonly ExpectedRequest[], run: ScenarioRun): readonly Difference[] {
  const sent = run.events.flatMap((event) => (event.kind === 'request' && !event.redirect ? [event.request] : []));
  return expected.flatMap((wanted, index) => {
    const name = `request ${index + 1}`;
    const request = sent[index];
    if (request === undefined) return [{ what: name, expected: 'a request', actual: 'none was sent' }];
    return checkRequest(name, wanted, request, locate(run));
  });
}

function checkRequest(name: string, wanted: ExpectedRequest, sent: HttpRequest, at: Locate): readonly Difference[] {
  const differences: (Difference | undefined)[] = [
    wanted.method === undefined
      ? undefined
      : textDifference(`${name}, method`, wanted.method.toUpperCase(), sent.method, at(['method'])),
    wanted.url === undefined ? undefined : textDifference(`${name}, url`, wanted.url, sent.url, at(['url'])),
    ...Object.entries(wanted.headers ?? {}).map(([header, text]) => {
      const actual = sent.headers
        .filter(([key]) => key.toLowerCase() === header.toLowerCase())
        .map(([, value]) => value);
      return textDifference(
        `${name}, header ${header}`,
        text,
        actual.join(', '),
        at(['headers', header]) ?? at(['headers']),
      );
    }),
    wanted.body === undefined ? undefined : bodyDifference(`${name}, body`, wanted.body, sent, at(['body'])),
  ];
  return differences.filter((difference) => difference !== undefined);
}

function bodyDifference(
  what: string,
  wanted: Json,
  { body }: HttpRequest,
  location?: Location,
): Difference | undefined {
  const text = body.kind === 'text' ? body.text : '';
  if (typeof wanted === 'string' || isPattern(wanted)) return textDifference(what, wanted, text, location);
  return valueDifference(what, wanted, parsed(text), location);
}

function textDifference(
  what: string,
  wanted: ExpectedText,
  actual: string,
  location?: Location,
): Difference | undefined {
  const holds = typeof wanted === 'string' ? wanted === actual : matchesPattern(actual, wanted.like);
  if (holds) return undefined;
  return {
    what,
    expected: typeof wanted === 'string' ? wanted : `like ${wanted.like}`,
    actual,
    ...(location && { location }),
  };
}

function valueDifference(what: string, wanted: Json, actual: Value, location?: Location): Difference | undefined {
  if (isPattern(wanted)) return textDifference(what, wanted, renderText(actual), location);
  if (deepEqual(wanted as Value, actual)) return undefined;
  return {
    what,
    expected: JSON.stringify(wanted),
    actual: JSON.stringify(actual) ?? 'undefined',
    ...(location && { location }),
  };
}

const isPattern = (value: Json): value is { readonly like: string } =>
  isCollection(value as Value) &&
  Object.keys(value as object).length === 1 &&
  typeof (value as { like?: unknown }).like === 'string';

function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    // What is no JSON is compared as the text it is.
    return text;
  }
}

type Locate = (names: readonly string[]) => Location | undefined;

/** Finds the evaluated directive whose path holds these names in a row, the last evaluated one first. */
function locate({ events }: ScenarioRun): Locate {
  return (names) => {
    const wanted = `/${names.join('/')}`.toLowerCase();
    const event = events.findLast(
      (candidate) =>
        candidate.kind === 'evaluated' && `/${candidate.location.path.join('/')}/`.toLowerCase().includes(`${wanted}/`),
    );
    return event?.kind === 'evaluated' ? event.location : undefined;
  };
}
