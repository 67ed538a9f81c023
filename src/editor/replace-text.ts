import type * as Monaco from 'monaco-editor/editor';

/**
 * Gives a model another text; undo brings the old one back. A model has one kind of line ends and no byte order mark:
 * the kind of most lines wins, as when Monaco reads a text by itself. Says whether the model holds the text to the letter.
 */
export function replaceText(
  { EndOfLineSequence }: Pick<typeof Monaco.editor, 'EndOfLineSequence'>,
  model: Monaco.editor.ITextModel,
  text: string,
): boolean {
  if (model.getValue() === text) return true;
  const plain = text.replace(/^\uFEFF/, '');
  const eol = mostLinesEndIn(plain);
  if (model.getValueLength() === 0) model.setValue(plain);
  else if (model.getValue() !== plain) {
    if (eol !== undefined && eol !== model.getEOL()) {
      model.pushEOL(eol === '\n' ? EndOfLineSequence.LF : EndOfLineSequence.CRLF);
    }
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text: plain }], () => null);
  }
  return model.getValue() === text;
}

/** Undefined when there is one line only. */
function mostLinesEndIn(text: string): '\n' | '\r\n' | undefined {
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  if (ends.length === 0) return undefined;
  return ends.filter((end) => end !== '\n').length > ends.length / 2 ? '\r\n' : '\n';
}
