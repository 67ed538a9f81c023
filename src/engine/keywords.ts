import type { EvalEnv } from './environment.ts';
import { emptyText } from './values/empty-text.ts';
import type { Scope, Value } from './values/value.ts';

/** A bare word with a fixed meaning: a keyword of iml.md §5.1 or a built-in variable of §5.2. */
export type Keyword = Word & (Constant | Variable);

interface Word {
  readonly name: string;
  readonly kind: 'keyword' | 'variable';
  readonly summary: string;
}

/** Always the same value, so it is folded while compiling. */
interface Constant {
  readonly value: Value;
}

interface Variable {
  readonly evaluate: (env: EvalEnv, scope: Scope) => Value;
}

const constant = (name: string, value: Value, summary: string): Keyword => ({ name, kind: 'keyword', summary, value });

export const keywordList: readonly Keyword[] = [
  constant('true', true, 'The boolean true.'),
  constant('false', false, 'The boolean false.'),
  constant('null', null, 'Nothing, kept in JSON as null.'),
  constant('erase', null, 'Asks for the field to be emptied; null.'),
  constant('ignore', undefined, 'Treats the field as not mapped; undefined.'),
  constant('undefined', undefined, 'A name nobody defines, widely used for "nothing".'),
  constant('emptystring', emptyText, 'Forced empty text, which unlike "" does not count as null.'),
  { name: 'emptyarray', kind: 'keyword', summary: 'A new empty array.', evaluate: () => [] },
  constant('space', ' ', 'A space.'),
  constant('nbsp', '\u00a0', 'A non-breaking space.'),
  constant('tab', '\t', 'A tab.'),
  constant('newline', '\n', 'A line feed.'),
  constant('carriagereturn', '\r', 'A carriage return.'),
  { name: 'now', kind: 'variable', summary: 'The current date and time.', evaluate: (env) => env.now() },
  {
    name: 'timestamp',
    kind: 'variable',
    summary: 'The current time as whole Unix seconds.',
    evaluate: (env) => Math.floor(env.now().getTime() / 1000),
  },
  { name: 'uuid', kind: 'variable', summary: 'A new v4 UUID each time.', evaluate: (env) => env.uuid() },
  { name: 'pi', kind: 'variable', summary: 'The number π.', value: Math.PI },
  {
    name: 'random',
    kind: 'variable',
    summary: 'A new number from 0 up to 1 each time.',
    evaluate: (env) => env.random(),
  },
  {
    name: 'executionId',
    kind: 'variable',
    summary: 'The id of the execution.',
    evaluate: (env, scope) => scope['executionId'] ?? env.executionId,
  },
];

export const keywords: ReadonlyMap<string, Keyword> = new Map(keywordList.map((keyword) => [keyword.name, keyword]));
