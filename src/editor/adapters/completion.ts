import type * as Monaco from 'monaco-editor/editor';
import { completeAt, type Completion } from '../../language/index.ts';
import { toMarkdown, toMonacoRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** What can be inserted at the cursor. */
export const completion: Adapter = ({ monaco, knownOf }) => {
  const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;
  const kinds: Readonly<Record<Completion['kind'], Monaco.languages.CompletionItemKind>> = {
    function: CompletionItemKind.Function,
    keyword: CompletionItemKind.Keyword,
    variable: CompletionItemKind.Variable,
    member: CompletionItemKind.Field,
    directive: CompletionItemKind.Property,
    value: CompletionItemKind.Value,
    snippet: CompletionItemKind.Snippet,
  };
  return monaco.languages.registerCompletionItemProvider(languageId, {
    triggerCharacters: ['{', '.', '`', '"', "'"],
    provideCompletionItems(model, position) {
      const known = knownOf(model);
      if (known === undefined) return null;
      const found = completeAt(model.getValue(), model.getOffsetAt(position), known.section, known.context);
      const suggestions = found.map((item, index): Monaco.languages.CompletionItem => {
        const { label, kind, detail, documentation, insert, snippet, range, also, filter, dim, next } = item;
        return {
          label: detail === undefined ? label : { label, description: detail },
          kind: kinds[kind],
          insertText: insert,
          range: toMonacoRange(model, range),
          sortText: `${dim === true ? 'z' : 'a'}${String(index).padStart(4, '0')}`,
          ...(snippet === true ? { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet } : {}),
          ...(also === undefined
            ? {}
            : { additionalTextEdits: [{ range: toMonacoRange(model, also.range), text: also.text }] }),
          ...(filter === undefined ? {} : { filterText: filter }),
          ...(documentation === undefined ? {} : { documentation: toMarkdown(documentation) }),
          ...(next === undefined ? {} : { command: { id: commands[next], title: label } }),
        };
      });
      return { suggestions };
    },
  });
};

const commands: Readonly<Record<NonNullable<Completion['next']>, string>> = {
  suggest: 'editor.action.triggerSuggest',
  signature: 'editor.action.triggerParameterHints',
};
