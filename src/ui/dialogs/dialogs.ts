import { html } from 'lit';
import type { Dialog } from './dialog.ts';
import './export/export-dialog.ts';
import './compare/compare-dialog.ts';
import './help/help-dialog.ts';
import '../below/history/history-panel.ts';
import './import/import-dialog.ts';
import './live/live-dialog.ts';
import './new-project/new-project-dialog.ts';
import './settings/settings-dialog.ts';
import './share/share-dialog.ts';
import './shortcuts/shortcuts-dialog.ts';
import './token/token-dialog.ts';
import './unlock/unlock-dialog.ts';

/** Every dialog of the page, but for the palette, which is drawn its own way. */
export const dialogs: readonly Dialog[] = [
  {
    name: 'new-project',
    title: 'New project',
    width: 560,
    render: (ports) => html`<iml-new-project-dialog .ports=${ports}></iml-new-project-dialog>`,
  },
  {
    name: 'live',
    title: 'Send this for real?',
    width: 560,
    render: (ports) => html`<iml-live-dialog .ports=${ports}></iml-live-dialog>`,
  },
  {
    name: 'unlock',
    title: 'Unlock your secrets',
    width: 480,
    render: (ports) => html`<iml-unlock-dialog .ports=${ports}></iml-unlock-dialog>`,
  },
  {
    name: 'token',
    title: 'Start with a token',
    width: 560,
    render: (ports) => html`<iml-token-dialog .ports=${ports}></iml-token-dialog>`,
  },
  {
    name: 'history',
    title: 'History of runs',
    width: 720,
    render: (ports) => html`<iml-history-panel .ports=${ports}></iml-history-panel>`,
  },
  {
    name: 'compare',
    title: 'Two runs side by side',
    width: 1080,
    render: (ports) => html`<iml-compare-dialog .ports=${ports}></iml-compare-dialog>`,
  },
  {
    name: 'share',
    title: 'Share this project',
    width: 680,
    render: (ports) => html`<iml-share-dialog .ports=${ports}></iml-share-dialog>`,
  },
  {
    name: 'import',
    title: 'Import',
    width: 640,
    render: (ports) => html`<iml-import-dialog .ports=${ports}></iml-import-dialog>`,
  },
  {
    name: 'export',
    title: 'Export',
    width: 620,
    render: (ports) => html`<iml-export-dialog .ports=${ports}></iml-export-dialog>`,
  },
  {
    name: 'settings',
    title: 'Settings',
    width: 560,
    render: (ports) => html`<iml-settings-dialog .ports=${ports}></iml-settings-dialog>`,
  },
  {
    name: 'shortcuts',
    title: 'Keyboard shortcuts',
    width: 560,
    onlyText: true,
    render: () => html`<iml-shortcuts-dialog></iml-shortcuts-dialog>`,
  },
  {
    name: 'help',
    title: 'Help',
    width: 640,
    onlyText: true,
    render: () => html`<iml-help-dialog></iml-help-dialog>`,
  },
];
