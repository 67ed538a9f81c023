import { type TitledFix, undefinedAt } from '../../language/index.ts';
import { toMonacoRange, toSourceRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Quick fixes: of the problems at the cursor, and of an expression there that has no value. */
export const codeActions: Adapter = ({ monaco, options, knownOf, modelOf }) =>
  monaco.languages.registerCodeActionProvider(
    languageId,
    {
      provideCodeActions(model, selection, { markers }) {
        const known = knownOf(model);
        if (known === undefined) return null;
        const { section, context } = known;
        const range = toSourceRange(model, selection);
        const fixes: readonly TitledFix[] = [
          ...(options.fixes?.(section, range) ?? []),
          ...(undefinedAt(model.getValue(), range.start, section, context)?.fixes ?? []),
        ];
        const actions = fixes.map(({ title, edits }, index) => ({
          title,
          kind: 'quickfix',
          diagnostics: markers,
          isPreferred: index === 0,
          edit: {
            edits: edits.map((edit) => {
              const target = modelOf(edit.section);
              const textEdit = { range: toMonacoRange(target, edit.range), text: edit.text };
              return { resource: target.uri, versionId: undefined, textEdit };
            }),
          },
        }));
        return { actions, dispose: () => undefined };
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  );
