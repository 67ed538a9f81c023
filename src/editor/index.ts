/** The code editor; load this folder with a dynamic import, after the page has painted. */
export { createEditor } from './create-editor.ts';
export type { Editor, EditorCommand, EditorOptions, EditorProblem, PreviewQuestion } from './editor.ts';
