import type * as Monaco from 'monaco-editor/editor';
import { type FormatEdit, formatText } from '../../language/index.ts';
import { toMonacoRange, toSourceRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Indents a document, or the selected part of it. */
export const formatting: Adapter = ({ monaco }) => {
  const whole = monaco.languages.registerDocumentFormattingEditProvider(languageId, {
    provideDocumentFormattingEdits: (model, options) => toEdits(model, formatText(model.getValue(), options)),
  });
  const part = monaco.languages.registerDocumentRangeFormattingEditProvider(languageId, {
    provideDocumentRangeFormattingEdits: (model, range, options) =>
      toEdits(model, formatText(model.getValue(), options, toSourceRange(model, range))),
  });
  return {
    dispose() {
      whole.dispose();
      part.dispose();
    },
  };
};

function toEdits(model: Monaco.editor.ITextModel, edits: readonly FormatEdit[]): Monaco.languages.TextEdit[] {
  return edits.map(({ range, text }) => ({ range: toMonacoRange(model, range), text }));
}
