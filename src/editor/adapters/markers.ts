import type * as Monaco from 'monaco-editor/editor';
import { toMonacoRange } from '../convert.ts';
import type { EditorProblem } from '../editor.ts';

/** A problem as Monaco underlines it. */
export function toMarker(
  monaco: typeof Monaco,
  model: Monaco.editor.ITextModel,
  { range, severity, code, message, help, docs, tag }: EditorProblem,
): Monaco.editor.IMarkerData {
  const { Error, Warning, Info } = monaco.MarkerSeverity;
  const { Deprecated, Unnecessary } = monaco.MarkerTag;
  return {
    ...toMonacoRange(model, range),
    severity: severity === 'error' ? Error : severity === 'warning' ? Warning : Info,
    // A whole address, so that it can be opened beside and copied too.
    code: { value: code, target: monaco.Uri.parse(new URL(docs, location.href).href) },
    message: help === undefined ? message : `${message} ${help}`,
    source: 'IML',
    ...(tag === undefined ? {} : { tags: [tag === 'deprecated' ? Deprecated : Unnecessary] }),
  };
}
