import { concat, path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly parameters: { readonly apiKey: string };
}

export const pathConcat: EvaluateWorkload = {
  kind: 'evaluate',
  name: 'path + concat',
  aim: 4,
  document: concat('Bearer ', path('parameters.apiKey')),
  scopes: scopes(8, (index) => ({ parameters: { apiKey: `key-${index}-0123456789abcdef` } })),
  floor: (scope: Scope) => `Bearer ${scope.parameters.apiKey}`,
};
