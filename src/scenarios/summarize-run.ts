import { renderText } from '../engine/index.ts';
import type { RunResult, TraceEvent } from '../runtime/index.ts';

/** What a table tells of a run. */
export interface RunSummary {
  /** Requests sent, redirects included, in order; addresses without their query. */
  readonly sent: readonly { readonly method: string; readonly address: string }[];
  /** Of the last answer; undefined when none came. */
  readonly status?: number;
  /** What `valid` came to, where it was asked last. */
  readonly valid?: boolean;
  /** The exact text a Make user reads: the message, or the label of the connection. */
  readonly reads: string;
}

export function summarizeRun(events: readonly TraceEvent[], result: RunResult | undefined): RunSummary {
  const sent = events.filter((event) => event.kind === 'request');
  const answer = events.findLast(
    (event) => event.kind === 'response' || event.kind === 'no-response' || event.kind === 'request',
  );
  const checked = events.findLast(
    (event) => event.phase === 'valid' && (event.kind === 'phase-ended' || event.kind === 'phase-skipped'),
  );
  return {
    sent: sent.map(({ request: { method, url } }) => ({ method, address: url.replace(/[?#].*$/s, '') })),
    ...(answer?.kind === 'response' ? { status: answer.response.status } : {}),
    ...(checked?.kind === 'phase-ended' ? { valid: checked.summary === 'Valid.' } : {}),
    reads: result === undefined ? '' : whatIsRead(result),
  };
}

function whatIsRead({ error, parameterErrors, connection, verdict, output }: RunResult): string {
  if (error !== null) return error.message;
  const [mistake] = parameterErrors;
  if (mistake !== undefined) return `${mistake.path}: ${mistake.message}`;
  if (verdict !== 'connected') return '';
  return output === undefined ? renderText(connection?.metadata?.value) : '';
}
