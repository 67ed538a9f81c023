import { compileTemplate, deepEqual, type Reference, type Value, walkExpression } from '../engine/index.ts';
import { type Json, type Mock, requestsOf, type RunAction, type Scenario } from '../runtime/index.ts';
import { findNode, type JsonNode, readJson, type SourceRange } from '../source/index.ts';
import { goodScenario } from './good-scenario.ts';
import { mutationsOf } from './mutations.ts';
import { sampleValue } from './sample-body.ts';
import { setAt, withoutAt } from './set-at.ts';
import { definitionRequests, type DefinitionTextsOf } from './standard-requests.ts';
import { standardSet } from './standard-set.ts';
import { storedBefore } from './stored-before.ts';

export interface CandidateSource extends DefinitionTextsOf {
  /** Those that the project has. */
  readonly scenarios: readonly Scenario[];
  /** Of the directive that is to run, or to take another branch. */
  readonly directive: SourceRange;
}

/** Enough for the cases of real definitions; each is run before it is offered. */
const most = 240;

/**
 * Scenarios that may make a directive run or take another branch, the likeliest first: the standard ones, other things a user
 * does with the connection, answers made from what the directive reads, and bad answers of all kinds. Guesses: run them to know.
 */
export function coverageCandidates(source: CandidateSource): readonly Scenario[] {
  const standard = standardSet(source);
  const [ok = { name: 'ok', mocks: [] }, refused = ok] = standard;
  const good = plain(goodScenario(source.scenarios) ?? ok);
  const facts = readsOf(source);
  const list = [
    ...standard,
    ...otherActions(good, source, standard),
    ...[good, plain(refused)].flatMap((base) => variantsOf(base, facts)),
    ...good.mocks.flatMap((mock, at) =>
      mutationsOf(mock).map(({ what, mock: bad }) => ({ ...good, name: what, mocks: good.mocks.with(at, bad) })),
    ),
  ];
  const known = [...source.scenarios];
  return list
    .filter((candidate) => {
      if (known.some((other) => sameAnswers(other, candidate))) return false;
      known.push(candidate);
      return true;
    })
    .slice(0, most);
}

const sameAnswers = ({ name: _a, ...a }: Scenario, { name: _b, ...b }: Scenario): boolean =>
  deepEqual(a as unknown as Value, b as unknown as Value);

/** Without what was expected of the answers before they were changed. */
function plain({ expect: _expected, outcome: _outcome, ...rest }: Scenario): Scenario {
  return rest;
}

/** A definition may hold requests that making a connection never sends. */
function otherActions(good: Scenario, source: CandidateSource, standard: readonly Scenario[]): readonly Scenario[] {
  const connection = standard.find((scenario) => scenario.connection !== undefined)?.connection ?? {
    data: storedBefore(definitionRequests(source)),
  };
  const actions: readonly (readonly [RunAction, string])[] = [
    ['verify', 'verify'],
    ['refresh', 'refresh the token'],
    ['reauthorize', 'reauthorize'],
    ['delete', 'delete the connection'],
  ];
  return actions.map(([action, name]) => ({ ...good, name, action, connection: good.connection ?? connection }));
}

interface Reads {
  readonly references: readonly Reference[];
  /** Written in the directive; a condition compares with one of them. */
  readonly literals: readonly (string | number)[];
}

/** What a directive reads, `temp` followed to what it is made of. */
function readsOf({ communication, kind, directive }: CandidateSource): Reads {
  const request = requestsOf(readJson(communication), kind).find(
    ({ node }) => node.range.start <= directive.start && directive.end <= node.range.end,
  );
  const references: Reference[] = [];
  const literals = new Set<string | number>();
  const seen = new Set<string>();
  const read = (text: string): void => {
    if (seen.has(text)) return;
    seen.add(text);
    const program = compileTemplate(text);
    references.push(...program.references);
    for (const part of program.template.parts) {
      if (part.kind !== 'expression') continue;
      walkExpression(part.expression, (expression) => {
        if (expression.kind === 'literal') literals.add(expression.value);
      });
    }
    for (const { root, names } of program.references) {
      if (root !== 'temp' || names[0] === undefined) continue;
      for (const path of [['temp'], ['response', 'temp']]) {
        const node: JsonNode | undefined = request && findNode(request.node, [...path, names[0]]);
        if (node?.kind === 'string') read(node.value);
      }
    }
  };
  const { root: written } = readJson(communication.slice(directive.start, directive.end));
  if (written?.kind === 'string') read(written.value);
  return { references, literals: [...literals] };
}

/** A scenario with each thing that the directive reads made something else. */
function variantsOf(base: Scenario, { references, literals }: Reads): readonly Scenario[] {
  const named = (what: string, change: Partial<Scenario>): Scenario => ({ ...base, ...change, name: what });
  const values: readonly Json[] = [...literals, true, false, '', null, 0, 1, [], ['sample'], {}];
  return distinct(references).flatMap(({ root, names }) => {
    const last = names.at(-1);
    if (root === 'statusCode') {
      const codes = [...literals.map(Number).filter((code) => code >= 100 && code < 600), 200, 201, 400, 403, 404, 500];
      return codes.flatMap((status) => eachMock(base, `status ${status}`, (mock) => ({ ...mock, status })));
    }
    if (last === undefined) return [];
    const name = names.join('.');
    switch (root) {
      case 'body':
        return [
          ...eachMock(base, `without ${name}`, (mock) => ({ ...mock, body: withoutAt(mock.body ?? {}, names) })),
          ...[sampleValue(names), ...values].flatMap((value) =>
            eachMock(base, `${name} is ${shown(value)}`, (mock) => ({
              ...mock,
              body: setAt(mock.body ?? {}, names, value),
            })),
          ),
        ];
      case 'headers':
        return [...literals.map(String), '0', '1', 'sample'].flatMap((value) =>
          eachMock(base, `header ${last} is ${shown(value)}`, (mock) => ({
            ...mock,
            headers: { ...mock.headers, [last]: value },
          })),
        );
      case 'parameters':
        return ['sample', ...values].map((value) =>
          named(`${name} is ${shown(value)}`, { values: { ...base.values, [names[0] ?? last]: nested(names, value) } }),
        );
      case 'connection':
      case 'data':
        return ['sample', ...values].map((value) =>
          named(`stored ${name} is ${shown(value)}`, {
            action: 'verify',
            connection: { data: { ...base.connection?.data, [names[0] ?? last]: nested(names, value) } },
          }),
        );
      case 'query':
        return ['sample', ...literals.map(String)].map((value) =>
          named(`the service sends back ${name} ${shown(value)}`, { callback: { ...base.callback, [last]: value } }),
        );
      default:
        return [];
    }
  });
}

const nested = ([, ...rest]: readonly string[], value: Json): Json =>
  rest.length === 0 ? value : setAt({}, rest, value);

/** One variant for each answer that could be the one. */
function eachMock(base: Scenario, name: string, change: (mock: Mock) => Mock): readonly Scenario[] {
  return base.mocks.flatMap((mock, at) =>
    mock.networkError === undefined && typeof (mock.body ?? {}) === 'object'
      ? [{ ...base, name, mocks: base.mocks.with(at, change(mock)) }]
      : [],
  );
}

const distinct = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(references.map((reference) => [[reference.root, ...reference.names].join('.'), reference])).values(),
];

const shown = (value: Json): string => (value === '' ? 'empty' : JSON.stringify(value).replaceAll('"', ''));
