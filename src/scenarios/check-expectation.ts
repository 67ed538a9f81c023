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
import { type Locator, locatorOf } from './locate-directive.ts';
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

/**
 * The parts that do not hold; none when everything does, undefined when nothing is expected.
 *
 * @param communication the text that ran, to find directives that have no expression
 */
export function checkExpectation(run: ScenarioRun, communication?: string): readonly Difference[] | undefined {
  const { expect } = run.scenario;
  if (expect === undefined) return undefined;
  const locator = locatorOf(run, communication);
  return [...checkResult(expect, run, locator), ...checkRequests(expect.requests ?? [], run, locator)];
}

function checkResult(expect: Expectation, run: ScenarioRun, locator: Locator): readonly Difference[] {
  const { verdict, error, connection } = run.result;
  const at = locator.ofResult;
  const refused = error?.cause === 'not-valid' ? at(['valid']) : error?.location;
  const stored = (names: readonly string[]): Location | undefined => (error === null ? at(names) : refused);
  const type = error?.location && locator.at([...error.location.path.slice(0, -1), 'type']);
  const differences: (Difference | undefined)[] = [
    expect.verdict === undefined ? undefined : textDifference('verdict', expect.verdict, verdict, stored(['valid'])),
    expect.error?.type === undefined
      ? undefined
      : textDifference('error.type', expect.error.type, error?.type ?? '', type ?? error?.location),
    expect.error?.message === undefined
      ? undefined
      : textDifference('error.message', expect.error.message, error?.message ?? '', error?.location ?? at(['error'])),
    expect.uid === undefined
      ? undefined
      : textDifference('uid', String(expect.uid), renderText(connection?.uid), stored(['uid'])),
    expect.label === undefined
      ? undefined
      : textDifference('label', expect.label, renderText(connection?.metadata?.value), stored(['metadata'])),
    ...Object.entries(expect.data ?? {}).map(([name, wanted]) =>
      valueDifference(`data.${name}`, wanted, connection?.data[name], at(['data', name]) ?? error?.location),
    ),
  ];
  return differences.filter((difference) => difference !== undefined);
}

function checkRequests(
  expected: readonly ExpectedRequest[],
  { events }: ScenarioRun,
  locator: Locator,
): readonly Difference[] {
  const sent = events.flatMap((event) => (event.kind === 'request' && !event.redirect ? [event] : []));
  return expected.flatMap((wanted, index) => {
    const name = `request ${index + 1}`;
    const event = sent[index];
    if (event === undefined) return [{ what: name, expected: 'a request', actual: 'none was sent' }];
    return checkRequest(name, wanted, event.request, (names) => locator.ofRequest(event, names));
  });
}

function checkRequest(
  name: string,
  wanted: ExpectedRequest,
  sent: HttpRequest,
  at: (names: readonly string[]) => Location | undefined,
): readonly Difference[] {
  const differences: (Difference | undefined)[] = [
    wanted.method === undefined
      ? undefined
      : textDifference(`${name}, method`, wanted.method.toUpperCase(), sent.method, at(['method'])),
    wanted.url === undefined ? undefined : textDifference(`${name}, url`, wanted.url, sent.url, at(['url'])),
    ...Object.entries(wanted.headers ?? {}).map(([header, text]) => {
      const actual = sent.headers
        .filter(([key]) => key.toLowerCase() === header.toLowerCase())
        .map(([, value]) => value);
      return textDifference(`${name}, header ${header}`, text, actual.join(', '), at(['headers', header]));
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

/** `{ "like": "a*" }` and nothing else. */
export const isPattern = (value: Json): value is { readonly like: string } =>
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
