import type * as Monaco from 'monaco-editor/editor';
import { toMonacoRange } from '../convert.ts';
import type { EditorProblem } from '../editor.ts';

/** A problem as Monaco underlines it. */
export function toMarker(
  monaco: typeof Monaco,
  model: Monaco.editor.ITextModel,
  { range, severity, code, message, help }: EditorProblem,
): Monaco.editor.IMarkerData {
  const { Error, Warning, Info } = monaco.MarkerSeverity;
  return {
    ...toMonacoRange(model, range),
    severity: severity === 'error' ? Error : severity === 'warning' ? Warning : Info,
    code,
    message: help === undefined ? message : `${message} ${help}`,
    source: 'IML',
  };
}
