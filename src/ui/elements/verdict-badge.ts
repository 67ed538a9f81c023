import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  CircleX,
  FileWarning,
  type IconNode,
  TriangleAlert,
} from 'lucide';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShownVerdict } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import './icon.ts';

const looks: Readonly<Record<ShownVerdict, { readonly text: string; readonly tone: string; readonly icon: IconNode }>> =
  {
    connected: { text: 'Connected', tone: 'connected', icon: CircleCheck },
    refused: { text: 'Refused', tone: 'refused', icon: CircleSlash },
    failed: { text: 'Failed', tone: 'failed', icon: CircleX },
    invalid: { text: 'Stopped', tone: 'failed', icon: FileWarning },
    'false-success': { text: 'FALSE SUCCESS', tone: 'false', icon: TriangleAlert },
    cancelled: { text: 'Cancelled', tone: 'off', icon: Ban },
    running: { text: 'Running…', tone: 'off', icon: CircleDashed },
    lost: { text: 'No answer', tone: 'failed', icon: CircleX },
  };

/** The words of a verdict. */
export const verdictText = (verdict: ShownVerdict): string => looks[verdict].text;

/** How a run ended: always icon, word and colour. */
@customElement('iml-verdict')
export class VerdictElement extends LitElement {
  static override styles = [
    baseStyles,
    css`
      span {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        font-weight: var(--weight-label);
        white-space: nowrap;
        --icon-size: 14px;
      }
      .connected {
        color: var(--verdict-connected);
      }
      .refused {
        color: var(--verdict-refused);
      }
      .failed {
        color: var(--verdict-failed);
      }
      .off {
        color: var(--verdict-off);
      }
      .false {
        /* Seen where the system chooses the colours. */
        border: 1px solid transparent;
        padding: 0 5px 0 4px;
        border-radius: var(--radius-1);
        background: var(--verdict-false-fill);
        color: var(--text-on-fill);
        font-size: var(--text-2xs);
        line-height: 18px;
        letter-spacing: 0.015em;
      }
    `,
  ];

  @property() verdict: ShownVerdict = 'running';

  override render(): TemplateResult {
    const { text, tone, icon } = looks[this.verdict];
    return html`<span class=${tone}><iml-icon .icon=${icon}></iml-icon>${text}</span>`;
  }
}
