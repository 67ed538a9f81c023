import { ArrowRight, Lock } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type EditChange, editChanges } from '../../app/index.ts';
import { type Value, writeJson } from '../../engine/index.ts';
import { dots } from '../../secrets/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

/** What saving the edit replaces: each field before and after, secrets as dots. */
@customElement('iml-edit-changes')
export class EditChangesElement extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: 2px;
        padding: var(--space-2) 10px;
        border-radius: var(--radius-2);
        background: var(--surface-sunken);
        color: var(--text-2);
        font-size: var(--text-xs);
        line-height: 18px;
      }
      h3 {
        padding-bottom: 2px;
        color: var(--text-1);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
      }
      dl {
        display: grid;
        gap: 4px;
      }
      dt {
        color: var(--text-2);
      }
      dd {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 6px;
        min-width: 0;
        font-family: var(--font-code);
        overflow-wrap: anywhere;
        --icon-size: 12px;
      }
      .changed,
      .again {
        margin-left: -10px;
        padding-left: 8px;
        border-left: 2px solid var(--accent-fill);
      }
      .again {
        border-left-color: var(--diag-warning);
      }
      del {
        color: var(--text-2);
      }
      .word {
        font-family: var(--font-ui);
      }
      .again .word {
        color: var(--diag-warning);
      }
      p {
        overflow-wrap: anywhere;
      }
    `,
  ];

  private readonly editing = this.follow((state) => state.editing);
  private readonly values = this.follow((state) => state.values);
  private readonly connections = this.follow((state) => state.connections);
  private readonly parameters = this.follow((state) => state.parameters);

  override render(): TemplateResult | typeof nothing {
    // Read anew when any of them changes.
    void [this.editing.value, this.values.value, this.connections.value, this.parameters.value];
    const changes = editChanges(this.ports.store.get());
    if (changes === undefined) return nothing;
    const { fields, made } = changes;
    return html`<section aria-label="What Save replaces">
      <h3>Save replaces all data</h3>
      <dl>${fields.map((change) => this.#renderChange(change))}</dl>
      ${made.length === 0 ? nothing : html`<p>Made anew by the check, or gone: <code>${made.join(', ')}</code></p>`}
    </section>`;
  }

  #renderChange({ label, kind, secret, before, after }: EditChange): TemplateResult {
    const show = (value: Value): string => (secret ? dots : textOf(value));
    return html`<div class=${kind}>
      <dt>${label}</dt>
      <dd>
        ${secret ? html`<iml-icon .icon=${Lock}></iml-icon>` : nothing}
        ${
          kind === 'same'
            ? html`<span>${show(before)}</span><span class="word">unchanged</span>`
            : html`<del>${show(before)}</del><iml-icon .icon=${ArrowRight}></iml-icon>${kind === 'again' ? html`<span class="word">type it again</span>` : html`<ins style="text-decoration: none">${show(after)}</ins>`}`
        }
      </dd>
    </div>`;
  }
}

/** Long enough to recognise a value. */
const mostSigns = 60;

function textOf(value: Value): string {
  if (value === undefined || value === null || value === '') return 'empty';
  const text = typeof value === 'string' ? value : (writeJson(value) ?? '');
  return text.length > mostSigns ? `${text.slice(0, mostSigns)}…` : text;
}
