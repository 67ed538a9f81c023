import type * as Monaco from 'monaco-editor/editor';
import type { LanguageContext } from '../../language/index.ts';
import type { SectionName } from '../../project/index.ts';
import type { EditorOptions } from '../editor.ts';

/** What adapters have in common: Monaco, the models of the sections, and what the page knows. */
export interface EditorParts {
  readonly monaco: typeof Monaco;
  readonly options: EditorOptions;
  sectionOf(model: Monaco.editor.ITextModel): SectionName | undefined;
  modelOf(section: SectionName): Monaco.editor.ITextModel;
  /** A model's section and what is known, with the texts as they stand in the editor; undefined when nothing is. */
  knownOf(model: Monaco.editor.ITextModel): Known | undefined;
}

export interface Known {
  readonly section: SectionName;
  readonly context: LanguageContext;
}

/** Makes one feature of the language a feature of Monaco. */
export type Adapter = (parts: EditorParts) => Monaco.IDisposable;
