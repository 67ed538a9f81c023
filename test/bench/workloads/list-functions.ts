import { path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly body: { readonly items: readonly { readonly id: number; readonly name: string; readonly kind: string }[] };
}

export const listFunctions: EvaluateWorkload = {
  kind: 'evaluate',
  name: 'map, filter, join of 1,000 items',
  aim: 1.6,
  document: { kind: 'pick', list: path('body.items'), key: 'name', where: 'kind', equals: 'work', separator: ', ' },
  scopes: scopes(4, (index) => ({ body: { items: listOf(1000, index) } })),
  floor,
};

/** Every third item is left out. */
export function listOf(count: number, seed: number): Scope['body']['items'] {
  return Array.from({ length: count }, (_, at) => ({
    id: at,
    name: `name ${at + seed}`,
    kind: at % 3 === 0 ? 'home' : 'work',
  }));
}

/** `filter` and `map` are what anyone would write, and what the engine's own functions are made of. */
export function floor(scope: Scope): string {
  return scope.body.items
    .filter((item) => item.kind === 'work')
    .map((item) => item.name)
    .join(', ');
}
