import { FileInput } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { showDialog } from '../../app/index.ts';
import { strayText } from '../../import/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { barStyles } from '../../styles/bar.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { sectionTitles } from '../code/section-titles.ts';
import { leaveForImport } from '../dialogs/import/waiting-import.ts';
import '../elements/icon.ts';

/** While the text of the open section is something that belongs elsewhere: what it is, and the way there. */
@customElement('iml-stray-bar')
export class StrayBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, barStyles];

  private readonly section = this.follow((state) => state.view.section);
  private readonly text = this.follow(({ project, view }) => project.sections[view.section] ?? '');
  private readonly readOnly = this.follow((state) => state.readOnly);

  override render(): TemplateResult | typeof nothing {
    const what = this.readOnly.value ? undefined : strayText(this.section.value, this.text.value);
    if (what === undefined) return nothing;
    return html`<aside class="important" aria-label="Text that belongs elsewhere">
      <iml-icon .icon=${FileInput}></iml-icon>
      <p class="grow"><b>This is ${what}.</b> The section ${sectionTitles[this.section.value]} cannot read it.</p>
      <button class="link" @click=${this.#import}>Import it</button>
    </aside>`;
  }

  #import = (): void => {
    leaveForImport(this.text.value);
    showDialog(this.ports, 'import');
  };
}
