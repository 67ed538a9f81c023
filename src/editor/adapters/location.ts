import type * as Monaco from 'monaco-editor/editor';
import type { Occurrence } from '../../language/index.ts';
import { toMonacoRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { EditorParts } from './adapter.ts';

/** Names are declared and used in definitions and in the script of custom functions. */
export const namedLanguages = [languageId, 'javascript'];

export function toLocation({ modelOf }: EditorParts, { section, range }: Occurrence): Monaco.languages.Location {
  const model = modelOf(section);
  return { uri: model.uri, range: toMonacoRange(model, range) };
}
