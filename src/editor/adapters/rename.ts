import { renameAt, renameStart } from '../../language/index.ts';
import { toMonacoRange } from '../convert.ts';
import type { Adapter } from './adapter.ts';
import { namedLanguages } from './location.ts';

/** Gives a name another one in every section. */
export const rename: Adapter = ({ monaco, knownOf, modelOf }) =>
  monaco.languages.registerRenameProvider(namedLanguages, {
    provideRenameEdits(model, position, newName) {
      const known = knownOf(model);
      if (known === undefined) return null;
      const result = renameAt(known.section, model.getOffsetAt(position), newName, known.context);
      if (!result.ok) return { edits: [], rejectReason: result.error };
      return {
        edits: result.value.map(({ section, range, text }) => {
          const target = modelOf(section);
          return {
            resource: target.uri,
            versionId: undefined,
            textEdit: { range: toMonacoRange(target, range), text },
          };
        }),
      };
    },
    resolveRenameLocation(model, position) {
      const known = knownOf(model);
      const start = known && renameStart(known.section, model.getOffsetAt(position), known.context);
      const whole = { startLineNumber: position.lineNumber, startColumn: position.column };
      const nowhere = { ...whole, endLineNumber: position.lineNumber, endColumn: position.column };
      if (start === undefined) return { range: nowhere, text: '', rejectReason: 'This is not a name of the project.' };
      return { range: toMonacoRange(model, start.occurrence.range), text: start.name };
    },
  });
