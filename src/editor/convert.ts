import type * as Monaco from 'monaco-editor/editor';
import type { SourceRange } from '../source/index.ts';

/** Offsets as lines and columns. */
export function toMonacoRange(model: Monaco.editor.ITextModel, { start, end }: SourceRange): Monaco.IRange {
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(end);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}

/** Lines and columns as offsets. */
export function toSourceRange(model: Monaco.editor.ITextModel, range: Monaco.IRange): SourceRange {
  return {
    start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }),
    end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }),
  };
}

/** Markdown in which nothing runs and no HTML is drawn: values of others may stand in it. */
export const toMarkdown = (value: string): Monaco.IMarkdownString => ({ value, isTrusted: false, supportHtml: false });
