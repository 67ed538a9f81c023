import type { Definition } from '../definition/read-definition.ts';
import type { DirectiveNode } from '../directives/directive-node.ts';
import { itemsOf } from '../directives/directive-node.ts';
import type { RunRequest } from '../run-request.ts';
import type { StepPlan } from './step-plan.ts';

/** The single request of a basic connection. `parameters`, `data` and `connection` are one object (connections.md §3). */
export function connectionStep({ communication, common }: Definition, { environment }: RunRequest): StepPlan {
  const { root } = communication;
  const whole: DirectiveNode | undefined = root && { section: 'communication', path: [], node: root };
  return {
    step: 'connection',
    // Of a list only the first request runs (U15).
    communication: { own: whole?.node.kind === 'array' ? itemsOf(whole)[0] : whole },
    scope: ({ data }) => ({ environment, common, parameters: data, data, connection: data }),
    keeps: new Set(['data', 'metadata', 'uid', 'expires']),
  };
}
