import { html, nothing, type TemplateResult } from 'lit';
import { type AppState, modulesUsing, runClock, slotsOf, tokenEnd } from '../../app/index.ts';
import { renderText } from '../../engine/index.ts';
import { readScopeList } from '../../project/index.ts';
import { forecastRefresh } from '../../runtime/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import { definitionFor } from './definition-for.ts';
import { exactMoment, momentText } from '../elements/moment-text.ts';
import { connectionKinds } from './connection-kinds.ts';

/** What is known of a saved connection: kind, uid, check, ends, when a refresh would happen, permissions, who uses it. */
export function renderConnectionFacts(state: AppState, saved: SavedConnection, real: Date): TemplateResult {
  const { connection, kind, transport, verifiedAt } = saved;
  const runs = runClock(state, real);
  const uid = renderText(connection.uid);
  const token = tokenEnd(saved);
  const { scope } = connection;
  return html`<dl>
    <dt>Type</dt><dd>${connectionKinds[kind].title}</dd>
    <dt>uid</dt><dd>${uid === '' ? html`<span class="quiet">none</span>` : html`<code>${uid}</code>`}</dd>
    <dt>Checked</dt><dd>${verifiedAt === undefined ? 'never' : html`<span title=${exactMoment(verifiedAt)}>${momentText(verifiedAt, real)}</span>`} · <span class="source ${transport}">${transport}</span></dd>
    <dt>Expires</dt><dd>${connection.expires === null ? 'never' : renderEnd(connection.expires, runs)}</dd>
    ${token === undefined ? nothing : html`<dt>Token</dt><dd>${renderEnd(token, runs)}</dd>`}
    ${kind === 'oauth2' ? html`<dt>Refresh</dt><dd>${renderForecast(state, saved, runs)}</dd>` : nothing}
    ${scope === null || scope.length === 0 ? nothing : html`<dt>Scopes</dt><dd>${renderScopes(state, scope)}</dd>`}
    <dt>Used by</dt><dd>${renderUses(state, saved)}</dd>
  </dl>`;
}

const renderEnd = (iso: string, now: Date): TemplateResult =>
  html`<span class=${new Date(iso) <= now ? 'over' : ''} title=${exactMoment(iso)}>${new Date(iso) <= now ? 'ended ' : ''}${momentText(iso, now)}</span>`;

function renderForecast(state: AppState, { connection }: SavedConnection, runs: Date): TemplateResult {
  const { kind, reason, at } = forecastRefresh(definitionFor(state.project, connection), runs);
  const when = {
    due: 'before the next use',
    always: 'before every use',
    never: 'never',
    unknown: 'cannot be told',
    later: at === undefined ? '' : momentText(at, runs),
  }[kind];
  return html`<span title=${at === undefined ? '' : exactMoment(at)}>${when}</span><small>${reason}</small>`;
}

function renderScopes({ project }: AppState, scope: readonly string[]): TemplateResult {
  const meaning = readScopeList(project.sections.scopes ?? '');
  return html`<ul>${scope.map((name) => {
    const text = meaning.get(name);
    return html`<li><code>${name}</code>${text === undefined ? nothing : html`<small>${text}</small>`}</li>`;
  })}</ul>`;
}

function renderUses(state: AppState, { id }: SavedConnection): TemplateResult {
  const modules = modulesUsing(state.project);
  const slots = slotsOf(state).filter(({ connectionId }) => connectionId === id);
  if (modules.length + slots.length === 0) return html`<span class="quiet">no module</span>`;
  return html`${modules.map((title) => html`<span class="use"><code>${title}</code></span>`)}${slots.map(({ name }) => html`<span class="use">slot ${name}</span>`)}`;
}
