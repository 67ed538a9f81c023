import type { RunContext } from './run-context.ts';
import { type FlowResult, misconfigured } from './flow-result.ts';

/** OAuth connections have steps of their own (connections.md §2.3, §2.4), which this version does not carry out. */
export function runOAuth({ request }: RunContext): FlowResult {
  return misconfigured('OAuth connections are not simulated yet; nothing was sent.', request.connection);
}
