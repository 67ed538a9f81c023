import { Wrench } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { openExample } from '../../app/index.ts';
import { examples } from '../../project/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { barStyles } from '../../styles/bar.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

/** Above a broken copy of an example: what goes wrong in it and is to be found. Stays while the copy is mended. */
@customElement('iml-find-bar')
export class FindBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, barStyles];

  private readonly name = this.follow((state) => state.project.example);

  override render(): TemplateResult | typeof nothing {
    const example = examples.find(({ name }) => name === this.name.value);
    const working = example?.twinOf;
    if (example?.find === undefined || working === undefined) return nothing;
    return html`<aside class="important" aria-label="Find the mistake">
      <iml-icon .icon=${Wrench}></iml-icon>
      <p class="grow"><b>Find the mistake.</b> ${example.find}</p>
      <button class="link" @click=${() => void openExample(this.ports, working)}>See it working</button>
    </aside>`;
  }
}
