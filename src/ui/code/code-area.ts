import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { notify, placeCursor, showBelow, typeSection } from '../../app/index.ts';
import { createLineIndex } from '../../source/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../below/below-pane.ts';
import '../panels/reference/reference-tab.ts';

/** What one types most and a phone's keyboard hides, with where the cursor goes then. */
const chips: readonly { readonly text: string; readonly back: number }[] = [
  { text: '{{}}', back: 2 },
  { text: 'parameters.', back: 0 },
  { text: 'body.', back: 0 },
  { text: '"', back: 0 },
  { text: 'if(; ; )', back: 5 },
];

/** Which place was shown last: the area is made anew each time one comes back to it, often in order to see a place. */
const lastRevealed = new WeakMap<object, number>();
/** Which request to the editor was answered last. */
const lastAsked = new WeakMap<object, number>();

/**
 * The code of a section as a plain text area, for small screens, where Monaco cannot be used with a thumb. Letters of 16
 * pixels, so that nothing zooms; what there is to say about the code in a sheet below it.
 */
@customElement('iml-code-area')
export class CodeArea extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        background: var(--surface-pane);
      }
      textarea {
        flex: 1;
        min-height: 120px;
        width: 100%;
        padding: var(--space-3) var(--space-4);
        border: 0;
        resize: none;
        outline-offset: -2px;
        background: none;
        font: 16px / 24px var(--font-code);
        font-variant-ligatures: none;
        tab-size: 2;
      }
      .back {
        flex: none;
        min-height: var(--size-touch);
        padding: 0 var(--space-4);
        border-bottom: 1px solid var(--line);
        text-align: left;
      }
      iml-reference-tab {
        flex: 1;
        min-height: 0;
      }
      iml-below-pane {
        flex: 0 1 auto;
      }
      .chips {
        display: flex;
        flex: none;
        gap: 6px;
        padding: 6px var(--space-3);
        border-top: 1px solid var(--line);
        background: var(--surface-chrome);
        overflow: auto hidden;
      }
      .chips button {
        flex: none;
        min-width: var(--size-touch);
        min-height: var(--size-touch);
        padding: 0 var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-2);
        background: var(--surface-raised);
        font: var(--weight-text) 14px / 20px var(--font-code);
        text-align: center;
        white-space: nowrap;
      }
    `,
  ];

  @query('textarea') private area!: HTMLTextAreaElement | null;

  private readonly project = this.follow((state) => state.project);
  private readonly below = this.follow((state) => state.view.below);
  private readonly readOnly = this.follow((state) => state.readOnly);
  private readonly section = this.follow((state) => state.view.section);
  private readonly revealed = this.follow((state) => state.view.reveal);
  private readonly asked = this.follow((state) => state.view.codeAction);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#follow);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.#follow);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    if (this.below.value === 'reference') return this.#renderReference();
    const section = this.section.value;
    return html`<textarea
        aria-label="Code"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        .value=${this.project.value.sections[section] ?? ''}
        ?readonly=${this.readOnly.value}
        @input=${this.#edit}
      ></textarea>
      <iml-below-pane sheet .ports=${this.ports}></iml-below-pane>
      ${this.readOnly.value ? nothing : this.#renderChips()}`;
  }

  #renderReference(): TemplateResult {
    return html`<button class="link back" @click=${() => showBelow(this.ports, 'problems')}>Back to the code</button>
      <iml-reference-tab .ports=${this.ports}></iml-reference-tab>`;
  }

  #renderChips(): TemplateResult {
    return html`<div class="chips" role="group" aria-label="Insert">
      ${chips.map((chip) => html`<button @pointerdown=${keepFocus} @click=${() => this.#insert(chip)}>${chip.text}</button>`)}
    </div>`;
  }

  override updated(): void {
    this.#refuse();
    const { value } = this.revealed;
    const { store } = this.ports;
    if (value === null || value.at === lastRevealed.get(store) || value.section !== this.section.value) return;
    const { area } = this;
    // The reference stands in the way; the next drawing has the code.
    if (area === null) return showBelow(this.ports, 'problems');
    lastRevealed.set(store, value.at);
    if (value.focus) area.focus();
    area.setSelectionRange(value.range.start, value.range.end);
    const { line } = createLineIndex(area.value).positionAt(value.range.start);
    area.scrollTop = Math.max(0, (line - 4) * 24);
  }

  /** A text area has nothing of its own to do it with. */
  #refuse(): void {
    const { value } = this.asked;
    const { store } = this.ports;
    if (value === null || value.at === lastAsked.get(store)) return;
    lastAsked.set(store, value.at);
    notify(this.ports, {
      kind: 'info',
      text: 'The plain text area of small screens cannot do that. It needs the editor of larger ones.',
    });
  }

  #edit = (): void => typeSection(this.ports, this.section.value, this.area?.value ?? '');

  /** Explain and coverage speak of what stands at the cursor. Inside of shadows only the document hears of its moves. */
  #follow = (): void => {
    const { area } = this;
    if (area !== null && this.shadowRoot?.activeElement === area)
      placeCursor(this.ports, this.section.value, area.selectionStart);
  };

  #insert({ text, back }: (typeof chips)[number]): void {
    const { area } = this;
    if (area === null) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    const at = area.selectionStart - back;
    area.setSelectionRange(at, at);
    area.focus();
    this.#edit();
  }
}

/** A tap on a chip must not close the keyboard. */
const keepFocus = (event: Event): void => event.preventDefault();
