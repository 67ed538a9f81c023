import type * as Monaco from 'monaco-editor/editor';
import { type Evaluate, followEdits, undefinedAt, withoutRepeated } from '../../language/index.ts';
import type { SectionName } from '../../project/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { toMonacoRange, toSourceRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Opens the explanation of what is undefined. */
const whyCommand = 'iml.why';

/** Quick fixes: of the problems at the cursor, and of an expression there that has no value. */
export const codeActions: Adapter = ({ monaco, options, knownOf, modelOf }) => {
  const why = monaco.editor.registerCommand(whyCommand, (_accessor, section: SectionName, range: SourceRange) =>
    options.onValue?.(section, range),
  );
  const provider = monaco.languages.registerCodeActionProvider(
    languageId,
    {
      async provideCodeActions(model, selection, { markers }) {
        const known = knownOf(model);
        if (known === undefined) return null;
        const { section } = known;
        const [text, range] = [model.getValue(), toSourceRange(model, selection)];
        const evaluate: Evaluate = async (questions) => (await options.evaluate?.(questions, 'fixes')) ?? [];
        const context = { ...known.context, rewritten: await followEdits(section, known.context, evaluate) };
        if (model.isDisposed() || model.getValue() !== text) return null;
        const reason = undefinedAt(text, range.start, section, context);
        const sections = { ...known.context.sections, [section]: text };
        const fixes = withoutRepeated([...(options.fixes?.(section, range) ?? []), ...(reason?.fixes ?? [])], sections);
        const actions: Monaco.languages.CodeAction[] = fixes.map(({ title, edits }, index) => ({
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
        if (reason !== undefined && options.onValue !== undefined) {
          const title = `Why is ${reason.path} undefined?`;
          actions.push({
            title,
            kind: 'quickfix',
            command: { id: whyCommand, title, arguments: [section, reason.range] },
          });
        }
        return { actions, dispose: () => undefined };
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  );
  return {
    dispose() {
      why.dispose();
      provider.dispose();
    },
  };
};
