import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/register.all';
import * as monaco from 'monaco-editor/editor';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import 'monaco-editor/languages/features/json/register';

/** The peer of our page: Monaco with all editor features and JSON, and no application around it. */
globalThis.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
};
const place = document.querySelector<HTMLElement>('#editor');
if (place === null) throw new Error('There is no place for the editor.');
monaco.editor.create(place, {
  value: '{\n  "url": "https://api.acme.test",\n  method: "GET"\n}\n',
  language: 'json',
  automaticLayout: true,
});
