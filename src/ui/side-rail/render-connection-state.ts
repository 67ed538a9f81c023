import { Check, CircleX } from 'lucide';
import { html, type TemplateResult } from 'lit';
import type { ConnectionHealth } from '../../app/index.ts';
import { exactMoment, momentText } from '../elements/moment-text.ts';
import type { ConnectionProgress } from './connection-progress.ts';
import '../elements/icon.ts';

/**
 * The state at the right of a row: what is being done, else how the connection stands.
 *
 * @param real the machine's moment, which checks are told in
 * @param runs the moment of runs, which ends are told in
 */
export function renderConnectionState(
  progress: ConnectionProgress | undefined,
  health: ConnectionHealth,
  real: Date,
  runs: Date,
): TemplateResult {
  if (progress?.kind === 'busy') return html`<span class="state"><span class="arc"></span>${progress.text}</span>`;
  if (progress?.kind === 'failed')
    return html`<span class="state failed"><iml-icon .icon=${CircleX}></iml-icon>${progress.text}</span>`;
  if (health.kind === 'ended')
    return html`<span class="state warn" title=${exactMoment(health.at)}>expired ${momentText(health.at, runs)}</span>`;
  if (health.kind === 'token-expired')
    return html`<span class="state warn" title=${exactMoment(health.at)}>token expired</span>`;
  if (progress?.kind === 'done')
    return html`<span class="state done"><iml-icon .icon=${Check}></iml-icon>${progress.text}</span>`;
  if (health.kind === 'unverified') return html`<span class="state">not verified</span>`;
  return html`<span class="state" title=${`Verified ${exactMoment(health.at)}`}>${momentText(health.at, real)}</span>`;
}
