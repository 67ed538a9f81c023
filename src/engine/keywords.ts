import type { EvalEnv } from './environment.ts';
import type { FunctionExample } from './functions/define-function.ts';
import { emptyText } from './values/empty-text.ts';
import type { Scope, Value } from './values/value.ts';

/** A bare word with a fixed meaning: a keyword of iml.md §5.1 or a built-in variable of §5.2. */
export type Keyword = Word & (Constant | Variable);

interface Word {
  readonly name: string;
  readonly kind: 'keyword' | 'variable';
  readonly summary: string;
  readonly examples: readonly FunctionExample[];
}

/** Always the same value, so it is folded while compiling. */
interface Constant {
  readonly value: Value;
}

interface Variable {
  readonly evaluate: (env: EvalEnv, scope: Scope) => Value;
}

const constant = (name: string, value: Value, summary: string, ...examples: FunctionExample[]): Keyword => ({
  name,
  kind: 'keyword',
  summary,
  value,
  examples,
});

const nothing = { $undefined: true };

export const keywordList: readonly Keyword[] = [
  constant(
    'true',
    true,
    'The boolean true.',
    { call: 'true', result: true },
    { call: "contains('Make'; 'MAKE'; true)", result: true },
  ),
  constant(
    'false',
    false,
    'The boolean false.',
    { call: '!false', result: true },
    { call: "if(false; 'a'; 'b')", result: 'b' },
  ),
  constant(
    'null',
    null,
    'Nothing, kept in JSON as null.',
    { call: 'null', result: null },
    { call: 'null = undefined', result: true },
  ),
  constant(
    'erase',
    null,
    'Asks for the field to be emptied; null.',
    { call: 'erase', result: null },
    { call: "if(name = ''; erase; name)", result: null, scope: { name: '' } },
  ),
  constant(
    'ignore',
    undefined,
    'Treats the field as not mapped; undefined.',
    { call: 'ignore', result: nothing },
    { call: "if(name = ''; ignore; name)", result: nothing, scope: { name: '' } },
  ),
  constant(
    'undefined',
    undefined,
    'A name nobody defines, widely used for "nothing".',
    { call: 'undefined', result: nothing },
    { call: 'ifempty(parameters.limit; undefined)', result: 10, scope: { parameters: { limit: 10 } } },
  ),
  constant(
    'emptystring',
    emptyText,
    'Forced empty text, which unlike "" does not count as null.',
    { call: 'emptystring', result: '' },
    { call: "ifempty(emptystring; 'fallback')", result: '' },
  ),
  {
    name: 'emptyarray',
    kind: 'keyword',
    summary: 'A new empty array.',
    evaluate: () => [],
    examples: [
      { call: 'add(emptyarray; 6)', result: [6] },
      { call: 'length(ifempty(tags; emptyarray))', result: 0, scope: {} },
    ],
  },
  constant(
    'space',
    ' ',
    'A space.',
    { call: "'a' + space + 'b'", result: 'a b' },
    { call: "split('a b'; space)", result: ['a', 'b'] },
  ),
  constant(
    'nbsp',
    '\u00a0',
    'A non-breaking space.',
    { call: "'5' + nbsp + 'kg'", result: '5\u00a0kg' },
    { call: 'replace(text; nbsp; space)', result: '5 kg', scope: { text: '5\u00a0kg' } },
  ),
  constant(
    'tab',
    '\t',
    'A tab.',
    { call: "'a' + tab + 'b'", result: 'a\tb' },
    { call: 'split(line; tab)', result: ['a', 'b'], scope: { line: 'a\tb' } },
  ),
  constant(
    'newline',
    '\n',
    'A line feed.',
    { call: "'a' + newline + 'b'", result: 'a\nb' },
    { call: "replace(text; newline; ', ')", result: 'a, b', scope: { text: 'a\nb' } },
  ),
  constant(
    'carriagereturn',
    '\r',
    'A carriage return.',
    { call: "'a' + carriagereturn + newline", result: 'a\r\n' },
    { call: "replace(text; carriagereturn; '')", result: 'a\n', scope: { text: 'a\r\n' } },
  ),
  {
    name: 'now',
    kind: 'variable',
    summary: 'The current date and time.',
    evaluate: (env) => env.now(),
    examples: [
      { call: 'now', result: { $date: '2025-03-10T12:00:00.000Z' } },
      { call: "formatDate(addDays(now; 1); 'YYYY-MM-DD')", result: '2025-03-11' },
    ],
  },
  {
    name: 'timestamp',
    kind: 'variable',
    summary: 'The current time as whole Unix seconds.',
    evaluate: (env) => Math.floor(env.now().getTime() / 1000),
    examples: [
      { call: 'timestamp', result: 1_741_608_000 },
      { call: 'connection.expires < timestamp', result: true, scope: { connection: { expires: 1_700_000_000 } } },
    ],
  },
  {
    name: 'uuid',
    kind: 'variable',
    summary: 'A new v4 UUID each time.',
    evaluate: (env) => env.uuid(),
    examples: [
      { call: 'length(uuid)', result: 36 },
      { call: 'uuid = uuid', result: false },
    ],
  },
  {
    name: 'pi',
    kind: 'variable',
    summary: 'The number π.',
    value: Math.PI,
    examples: [
      { call: 'pi', result: Math.PI },
      { call: 'trunc(pi; 2)', result: 3.14 },
    ],
  },
  {
    name: 'random',
    kind: 'variable',
    summary: 'A new number from 0 up to 1 each time.',
    evaluate: (env) => env.random(),
    examples: [
      { call: 'random >= 0 & random < 1', result: true },
      { call: 'floor(random * 6) + 1 <= 6', result: true },
    ],
  },
  {
    name: 'executionId',
    kind: 'variable',
    summary: 'The id of the execution.',
    evaluate: (env, scope) => scope['executionId'] ?? env.executionId,
    examples: [
      { call: 'executionId', result: 'e-1', scope: { executionId: 'e-1' } },
      { call: "'run-' + executionId", result: 'run-e-1', scope: { executionId: 'e-1' } },
    ],
  },
];

export const keywords: ReadonlyMap<string, Keyword> = new Map(keywordList.map((keyword) => [keyword.name, keyword]));
