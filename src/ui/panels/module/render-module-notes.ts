import { CircleX, Clock, RefreshCw } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { type AppState, type MissingScope, missingScopes, type RunState } from '../../../app/index.ts';
import type { MakeError, TraceEvent } from '../../../runtime/index.ts';
import { sentenceParts } from '../../elements/sentence-parts.ts';
import '../../elements/icon.ts';

/** What the notes offer. */
export interface ModuleAnswers {
  readonly reauthorize: () => void;
  readonly showTrace: () => void;
}

/** What happened before the module itself: a refresh, or an end that has passed; and why it did not run. */
export function renderModuleNotes(
  state: AppState,
  run: RunState,
  mask: (text: string) => string,
  answers: ModuleAnswers,
): TemplateResult {
  const error = run.result?.error ?? null;
  return html`${renderRefresh(run.events, error, answers)} ${renderEnd(run.events, answers)}
  ${error === null ? nothing : renderError(error, state, mask, answers)}`;
}

function renderRefresh(
  events: readonly TraceEvent[],
  error: MakeError | null,
  { showTrace }: ModuleAnswers,
): TemplateResult | typeof nothing {
  if (!events.some(({ kind, step }) => kind === 'request' && step === 'refresh')) return nothing;
  const failed = error?.type === 'AccountValidationError';
  return html`<div class="note ${failed ? 'bad' : ''}"><iml-icon .icon=${RefreshCw}></iml-icon>
    <p><b>${failed ? 'The refresh before the module failed.' : 'The token was refreshed first.'}</b> The condition of <code>refresh</code> held at the moment of the run.</p>
    <button class="link" @click=${showTrace}>See each step</button>
  </div>`;
}

function renderEnd(events: readonly TraceEvent[], { reauthorize }: ModuleAnswers): TemplateResult | typeof nothing {
  const end = events.find((event) => event.kind === 'warning' && event.code === 'connection-expired');
  if (end?.kind !== 'warning') return nothing;
  return html`<div class="note warn"><iml-icon .icon=${Clock}></iml-icon><p><b>The connection has ended.</b></p><p>${end.message}</p>
    <div class="actions"><button class="button" @click=${reauthorize}>Reauthorize</button></div>
  </div>`;
}

function renderError(
  error: MakeError,
  state: AppState,
  mask: (text: string) => string,
  { reauthorize }: ModuleAnswers,
): TemplateResult {
  const isAccount = error.type === 'AccountValidationError';
  const missing = error.cause === 'scope' ? missingScopes(state) : [];
  return html`<div class="note bad"><iml-icon .icon=${CircleX}></iml-icon>
    <p><b>${mask(error.message)}</b> <span class="tag">${error.type}</span></p>
    ${missing.length === 0 ? nothing : html`<ul class="scopes">${missing.map(renderScope)}</ul>`}
    ${error.advice === undefined ? nothing : html`<small>${sentenceParts(error.advice)}</small>`}
    ${
      isAccount && state.project.kind !== 'basic'
        ? html`<div class="actions"><button class="button" @click=${reauthorize}>${missing.length === 0 ? 'Reauthorize' : 'Reauthorize with these scopes'}</button></div>`
        : nothing
    }
  </div>`;
}

const renderScope = ({ name, meaning }: MissingScope): TemplateResult =>
  html`<li><code>${name}</code>${meaning === undefined ? nothing : html` <small>${meaning}</small>`}</li>`;
