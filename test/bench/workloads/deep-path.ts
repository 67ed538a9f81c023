import { path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly body: { readonly data: { readonly account: { readonly owner: { readonly id: number } } } };
}

export const deepPath: EvaluateWorkload = {
  kind: 'evaluate',
  name: 'deep path',
  aim: 6,
  document: path('body.data.account.owner.id'),
  scopes: scopes(8, (index) => ({ body: { data: { account: { owner: { id: index } } } } })),
  floor: (scope: Scope) => scope.body.data.account.owner.id,
};
