import type * as Monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import './features.ts';
import 'monaco-editor/languages/definitions/javascript/register';
import * as monaco from 'monaco-editor/editor';
import { registerImlJson } from './register-imljson.ts';
import { defineThemes } from './theme.ts';

export type { Monaco };

let ready = false;

/** Monaco with our language and themes; set up on first use. */
export function loadMonaco(): typeof Monaco {
  if (!ready) {
    ready = true;
    globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
    registerImlJson(monaco);
    defineThemes(monaco);
  }
  return monaco;
}
