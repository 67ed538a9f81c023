import type { EvalEnv } from '../../environment.ts';
import { isShort } from '../../values/quote.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';
import { substitute } from './substitute.ts';

export const replace = defineEnvFunction({
  name: 'replace',
  group: 'text',
  summary: 'Replaces parts of a text, found literally or by a regular expression.',
  details:
    'A search of the form `/body/flags` is a regular expression with exactly these flags, so without `g` only the first match is replaced. Any other search, also a path such as `/usr/bin`, is literal and all occurrences are replaced. The replacement may use `$&` and `$1` … `$99`.',
  params: [
    { name: 'text', type: 'text', doc: 'What is searched.' },
    { name: 'search', type: 'text', doc: 'A text, or `/regular expression/flags`.' },
    { name: 'replacement', type: 'text', doc: 'What is put in; nothing removes the match.' },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "replace('a.b.c'; '.'; '-')", result: 'a-b-c' },
    { call: "replace('Phone number is 777111222'; '/ is (\\d+)/'; ': +420$1')", result: 'Phone number: +420777111222' },
    { call: "replace('aXbxc'; '/x/gi'; '-')", result: 'a-b-c' },
  ],
  evaluate: (env, text, search, replacement) => {
    const pattern = search.startsWith('/') ? /^\/(.+)\/([dgimsuvy]*)$/s.exec(search) : null;
    if (pattern !== null) {
      const [, body = '', flags = ''] = pattern;
      return substituteMatches(text, { body, flags }, replacement, env);
    }
    return search === '' ? text : substitute(text, search, replacement, env);
  },
});

interface Pattern {
  readonly body: string;
  readonly flags: string;
}

function substituteMatches(text: string, { body, flags }: Pattern, replacement: string, env: EvalEnv): string {
  try {
    if (namesGroups(body, flags)) throw new FunctionError('named groups are not supported; use $1, $2, … instead.');
    return substitute(text, new RegExp(body, flags), replacement, env);
  } catch (error) {
    // Some mistakes, such as too large an expression, show only when it is used.
    if (!(error instanceof SyntaxError)) throw error;
    // The machine's sentence repeats the whole expression before it says what is wrong.
    const cause = (error.message.split(': ').at(-1) ?? '').replace(/ supplied to .*/s, '');
    const search = isShort(body) ? `/${body}/${flags}` : 'the search';
    throw new FunctionError(`${search} is not a regular expression: ${cause}.`);
  }
}

/** Whether a group of the expression has a name. The machine tells, because `\(?<b` and `[(?<b]` only look alike. */
function namesGroups(body: string, flags: string): boolean {
  return body.includes('(?<') && new RegExp(`|${body}`, flags).exec('')?.groups !== undefined;
}
