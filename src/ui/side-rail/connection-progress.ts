import type { RunState } from '../../app/index.ts';
import type { RunAction } from '../../runtime/index.ts';

/** What is being done to a saved connection, or was done by the latest run. */
export type ConnectionProgress =
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly message: string };

const words: Readonly<Partial<Record<RunAction, readonly [busy: string, done: string, failed: string]>>> = {
  verify: ['Verifying…', 'Verified', 'Not verified'],
  edit: ['Saving…', 'Replaced', 'Not replaced'],
  reauthorize: ['Reauthorizing…', 'Reauthorized', 'Not reauthorized'],
  refresh: ['Refreshing…', 'Refreshed', 'Not refreshed'],
  delete: ['Deleting…', 'Deleted', 'Not deleted'],
};

/** What the latest run says about one connection; undefined when it was about something else. */
export function connectionProgress(run: RunState | null, connectionId: string): ConnectionProgress | undefined {
  if (run?.connectionId !== connectionId) return undefined;
  const said = words[run.action];
  if (said === undefined) return undefined;
  const [busy, done, failed] = said;
  if (run.status === 'running' || run.status === 'cancelling') return { kind: 'busy', text: busy };
  if (run.status === 'lost') return { kind: 'failed', text: failed, message: run.failure?.message ?? '' };
  if (run.result?.verdict === 'connected') return { kind: 'done', text: done };
  const mistakes = run.result?.parameterErrors.length ?? 0;
  const reason = mistakes > 0 ? 'The form has mistakes; nothing was sent.' : 'The run was cancelled.';
  return { kind: 'failed', text: failed, message: run.result?.error?.message ?? reason };
}
