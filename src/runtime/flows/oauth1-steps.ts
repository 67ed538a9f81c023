import type { Scope } from '../../engine/index.ts';
import type { Definition } from '../definition/read-definition.ts';
import { type DirectiveNode, memberOf } from '../directives/directive-node.ts';
import type { RunRequest } from '../run-request.ts';
import type { RunState } from './run-state.ts';
import type { Keep, StepPlan } from './step-plan.ts';
import { firstRequest, writtenStep } from './written-step.ts';

/** Steps of OAuth 1 that send requests, and what each keeps of the reply (connections.md §2.3, §11). */
const keepsOf = {
  requestToken: new Set<Keep>(['data']),
  accessToken: new Set<Keep>(['data', 'expires']),
  info: new Set<Keep>(['data', 'metadata', 'uid', 'expires']),
} as const;

export type OAuth1Step = keyof typeof keepsOf;

/** Callback addresses of Make (connections.md §2.3, §18). */
const addresses = {
  localRedirectUri: 'https://www.make.com/oauth/cb/app-oauth1',
  makeRedirectUri: 'https://www.make.com/oauth/cb/app-oauth1',
  redirectUri: 'https://www.integromat.com/oauth/cb/app-oauth1',
} as const;

/** The request of a step; undefined when the step is not written. Of a list the first request counts (U15). */
export function oauth1Plan(definition: Definition, step: OAuth1Step, request: RunRequest): StepPlan | undefined {
  const own = firstRequest(definition, step);
  if (own === undefined) return undefined;
  return {
    step,
    communication: { own },
    scope: oauth1Scope(definition, request),
    keeps: keepsOf[step],
    oauth1: oauth1Sources(definition, own),
  };
}

/** The helper of the root, then the step's, whose keys win. */
export function oauth1Sources(definition: Definition, own: DirectiveNode): readonly (DirectiveNode | undefined)[] {
  return [writtenStep(definition, 'oauth'), memberOf(own, 'oauth')];
}

/** The variables of every step; `parameters`, `data` and `connection` are one object (connections.md §3). */
export function oauth1Scope(
  { common }: Definition,
  { environment, redirectAddress: own }: RunRequest,
): (state: RunState) => Scope {
  const oauth = own === undefined ? addresses : { localRedirectUri: own, makeRedirectUri: own, redirectUri: own };
  return ({ data }) => ({ environment, common, parameters: data, data, connection: data, oauth });
}
