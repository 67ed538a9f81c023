import type { Scope, ValueObject } from '../../engine/index.ts';
import type { Definition } from '../definition/read-definition.ts';
import { itemsOf } from '../directives/directive-node.ts';
import type { RunRequest } from '../run-request.ts';
import type { RunState } from './run-state.ts';
import type { Keep, StepPlan } from './step-plan.ts';
import { writtenStep } from './written-step.ts';

/** Steps of OAuth 2 that send requests, and what each keeps of the reply (connections.md §2.4, §9). */
const keepsOf = {
  preauthorize: new Set<Keep>(['data']),
  token: new Set<Keep>(['data', 'expires', 'scope']),
  info: new Set<Keep>(['data', 'metadata', 'uid', 'expires']),
  refresh: new Set<Keep>(['data', 'expires']),
  invalidate: new Set<Keep>(),
} as const;

export type OAuth2Step = keyof typeof keepsOf;

/** Steps that may be lists of requests; of other lists the first request counts (U15). */
const several: ReadonlySet<OAuth2Step> = new Set(['preauthorize', 'token', 'info']);

/** The requests of a step, in order; none when the step is not written. */
export function stepPlans(
  definition: Definition,
  step: OAuth2Step,
  scope: (state: RunState) => Scope,
): readonly StepPlan[] {
  const node = writtenStep(definition, step);
  if (node === undefined) return [];
  const listed = node.node.kind === 'array';
  const requests = listed ? itemsOf(node) : [node];
  return (several.has(step) ? requests : requests.slice(0, 1)).map((own) => ({
    step,
    communication: { own },
    scope,
    keeps: keepsOf[step],
    listed: listed && several.has(step),
  }));
}

/** The variables of every step; `parameters`, `data` and `connection` are one object (connections.md §3). */
export function oauth2Scope(
  { common }: Definition,
  { environment }: Pick<RunRequest, 'environment'>,
  oauth: ValueObject,
): (state: RunState) => Scope {
  return ({ data }) => ({ environment, common, parameters: data, data, connection: data, oauth });
}
