import { call, literal, path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly body: { readonly title: string };
}

export const nestedCalls: EvaluateWorkload = {
  kind: 'evaluate',
  name: '5 nested calls',
  aim: 1.5,
  document: call(
    'capitalize',
    call(
      'lower',
      call(
        'trim',
        call('replace', call('substring', path('body.title'), literal(0), literal(60)), literal('_'), literal(' ')),
      ),
    ),
  ),
  scopes: scopes(8, (index) => ({
    body: { title: `  SOME_LONG_TITLE_WITH_MANY_WORDS_${index}_AND_A_TAIL_THAT_IS_CUT_OFF_LATER_ON  ` },
  })),
  floor: (scope: Scope) => {
    const text = scope.body.title.substring(0, 60).replaceAll('_', ' ').trim().toLowerCase();
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
};
