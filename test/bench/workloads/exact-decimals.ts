import { add, multiply, path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly body: { readonly price: number; readonly count: number; readonly shipping: number };
}

/** The floor uses doubles, over prices where doubles happen to be exact; engines have to be exact everywhere. */
export const exactDecimals: EvaluateWorkload = {
  kind: 'evaluate',
  name: 'arithmetic, exact decimals',
  aim: 60,
  document: add(multiply(path('body.price'), path('body.count')), path('body.shipping')),
  scopes: scopes(8, (index) => ({ body: { price: 12.25 + index, count: 3 + index, shipping: 4.5 } })),
  floor: (scope: Scope) => scope.body.price * scope.body.count + scope.body.shipping,
};
