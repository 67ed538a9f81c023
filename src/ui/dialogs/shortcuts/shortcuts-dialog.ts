import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { actions, shortcutText } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { isMac } from '../../is-mac.ts';
import { dialogStyles } from '../dialog.styles.ts';

/** Keys that belong to a part of the page and not to an action. */
const inPlace: readonly { readonly keys: string; readonly what: string }[] = [
  { keys: 'Esc', what: 'Cancel the run, close what lies on top' },
  { keys: '← →', what: 'Step through the phases of a run, move between tabs' },
  { keys: isMac ? '⌃ ⇧ M' : 'Ctrl M', what: 'Let Tab leave the code editor, and back' },
];

/** Every shortcut, from the actions themselves. */
@customElement('iml-shortcuts-dialog')
export class ShortcutsDialog extends LitElement {
  static override styles = [
    baseStyles,
    dialogStyles,
    css`
      td:last-child {
        text-align: right;
      }
      kbd {
        padding: 2px 6px;
        font-size: var(--text-xs);
        color: var(--text-2);
        background: var(--surface-press);
      }
    `,
  ];

  override render(): TemplateResult {
    const rows = [
      ...actions.flatMap(({ title, shortcut, editorKey }) => {
        const keys = shortcut ?? editorKey;
        return keys === undefined ? [] : [{ what: title, keys: shortcutText(keys, isMac) }];
      }),
      ...inPlace,
    ];
    return html`<div class="body">
      <table>
        <tbody>
          ${rows.map(({ what, keys }) => html`<tr><td>${what}</td><td><kbd>${keys}</kbd></td></tr>`)}
        </tbody>
      </table>
    </div>`;
  }
}
