import { choose, equal, literal, path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly statusCode: number;
  readonly body: { readonly name: string; readonly message: string };
}

export const ifWorkload: EvaluateWorkload = {
  kind: 'evaluate',
  name: 'if',
  aim: 12,
  document: choose(equal(path('statusCode'), literal(200)), path('body.name'), path('body.message')),
  scopes: scopes(8, (index) => ({
    statusCode: index % 2 === 0 ? 200 : 401,
    body: { name: `name ${index}`, message: `message ${index}` },
  })),
  floor: (scope: Scope) => (scope.statusCode === 200 ? scope.body.name : scope.body.message),
};
