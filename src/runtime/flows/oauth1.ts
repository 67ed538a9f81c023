import { type FlowResult, misconfigured } from './flow-result.ts';
import type { RunContext } from './run-context.ts';

/** OAuth 1 connections sign their requests (connections.md §2.3, U25), which this version does not do. */
export function runOAuth1({ request }: RunContext): FlowResult {
  return misconfigured('OAuth 1 connections are not simulated yet; nothing was sent.', request.connection);
}
