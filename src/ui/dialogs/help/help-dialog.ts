import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { baseStyles } from '../../../styles/base.styles.ts';
import { dialogStyles } from '../dialog.styles.ts';

/** What this is, what happens to data, and what a browser cannot do. Part of the page, so it is there offline. */
@customElement('iml-help-dialog')
export class HelpDialog extends LitElement {
  static override styles = [
    baseStyles,
    dialogStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-1);
        padding-left: var(--space-4);
        list-style: disc;
      }
      section {
        display: grid;
        gap: var(--space-1);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div class="body">
      <section>
        <h3>What this is</h3>
        <p>
          A place to try the connection of a Make custom app. Edit its JSON on the left, run it, and read on the right what Make would do:
          the value of each <code>{{expression}}</code>, the request, the answer, what is stored, the log, and the words your user reads.
        </p>
        <p>
          Answers come from scenarios until you switch to Live. IML's own evaluator is closed: this one was written from its documents,
          and each function says how certain its behaviour is.
        </p>
      </section>
      <section>
        <h3>What happens to your data</h3>
        <ul>
          <li>Projects, connections and what you type into the form stay in this browser. There is no account and no server of ours.</li>
          <li>Nothing is sent unless you switch to Live. Then requests go from your browser to the hosts in your definition, and nowhere else; each new host is asked about first.</li>
          <li>Secrets are drawn as dots until you show them, also where an expression has encoded them.</li>
          <li>Clearing this site's data in the browser deletes everything. Settings show how much is stored.</li>
        </ul>
      </section>
      <section>
        <h3>What a browser cannot do</h3>
        <ul>
          <li>Read the answer of a service that does not allow it (CORS). Make's servers can; here, use a scenario with the answer pasted.</li>
          <li>Set some headers, such as <code>User-Agent</code>, <code>Cookie</code> and <code>Host</code>. The trace names each one that was left out.</li>
          <li>See the steps of a redirect, or use a certificate of your own (<code>ca</code>).</li>
        </ul>
      </section>
      <section>
        <h3>Leaving the code editor by keyboard</h3>
        <p>Tab indents there. Press Ctrl+M (on a Mac: Ctrl+Shift+M), and Tab moves on; or press F6 to go to the next region at once.</p>
      </section>
    </div>`;
  }
}
