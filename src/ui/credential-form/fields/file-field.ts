import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { FieldElement } from './field-element.ts';

/** More than any credential; a bound on what is kept in this browser. */
const maxBytes = 5_000_000;

/** The bytes of a file. They are read here and go nowhere but into a run. */
@customElement('iml-file-field')
export class FileField extends FieldElement {
  /** Name of the file chosen last; the value is only its bytes. */
  @state() private fileName = '';

  override render(): TemplateResult {
    const bytes = this.value instanceof Uint8Array ? this.value : undefined;
    return this.renderField(
      html`<input id="input" type="file" ?required=${this.parameter.required && bytes === undefined} aria-invalid=${this.invalid} aria-describedby=${this.descriptions} @change=${this.#choose} />
        ${
          bytes === undefined
            ? nothing
            : html`<span class="row"><small class="grow">${this.fileName === '' ? 'A file' : this.fileName}, ${bytes.length} bytes</small><button type="button" class="link" @click=${this.#remove}>Remove</button></span>`
        }`,
    );
  }

  #choose = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    if (file.size > maxBytes) {
      this.report(`The file is larger than ${maxBytes / 1_000_000} MB.`);
      return;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      this.fileName = file.name;
      this.report('');
      this.change(bytes);
    } catch (error) {
      this.report(`The file could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  #remove = (): void => {
    const input = this.renderRoot.querySelector('input');
    if (input !== null) input.value = '';
    this.report('');
    this.change(undefined);
    input?.focus();
  };
}
