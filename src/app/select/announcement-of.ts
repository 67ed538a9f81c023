import type { RunState } from '../state.ts';
import type { ShownVerdict } from './verdict-of.ts';
import { lastResponse } from './last-response.ts';

const words: Readonly<Record<ShownVerdict, string>> = {
  connected: 'connected',
  refused: 'refused',
  failed: 'failed',
  invalid: 'stopped before any request',
  'false-success': 'false success',
  cancelled: 'cancelled',
  running: 'running',
  lost: 'no answer',
};

/** How a run ended, as one sentence for users of screen readers; empty while it goes on. */
export function announcementOf(run: RunState | null, verdict: ShownVerdict): string {
  if (run === null || verdict === 'running') return '';
  const response = lastResponse(run);
  const status = response?.kind === 'response' ? `${response.response.status}, ` : '';
  const message = run.result?.error?.message ?? run.failure?.message ?? '';
  return `Run finished: ${status}${words[verdict]}${message === '' ? '' : `, ${message}`}`;
}
