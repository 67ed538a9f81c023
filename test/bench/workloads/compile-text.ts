import { call, choose, concat, equal, type Expression, literal, path } from '../expression.ts';
import type { CompileWorkload } from '../workload.ts';

const scope = {
  parameters: { apiKey: 'key', region: 'EU' },
  body: { code: 0, user: { name: ' Ada ', mail: 'ada@example.com' } },
};

export const compile200: CompileWorkload = {
  kind: 'compile',
  name: 'compile 200 characters',
  aim: 14,
  expressionAt: (index) => concat(`https://api.example.com/v${index}/`, ...clause()),
  texts: 4096,
  scope,
  floor: scan,
};

export const compile10k: CompileWorkload = {
  kind: 'compile',
  name: 'compile 10 kB',
  aim: 4,
  expressionAt: (index) => textOfAbout(10_000, index),
  texts: 512,
  scope,
  floor: scan,
};

/** About 160 characters in IML: two plain paths, a call and a condition. */
function clause(): readonly (Expression | string)[] {
  return [
    path('parameters.region'),
    '/users?mail=',
    call('lower', path('body.user.mail')),
    '&name=',
    choose(equal(path('body.code'), literal(0)), call('trim', path('body.user.name')), literal('nobody')),
    '&key=',
    path('parameters.apiKey'),
    '&sort=ascending',
  ];
}

/** Clauses and prose in turn, as in a long message body. */
export function textOfAbout(characters: number, index: number): Expression {
  const prose = ' It is a longer piece of plain text, as one finds it in the body of a message or in a query. '.repeat(
    3,
  );
  const repeats = Math.max(1, Math.round(characters / 445));
  return concat(`Letter ${index}: `, ...Array.from({ length: repeats }, () => [...clause(), prose]).flat());
}

/** Looks at every character once. */
export function scan(text: string): number {
  let braces = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 123) braces += 1;
  return braces;
}
