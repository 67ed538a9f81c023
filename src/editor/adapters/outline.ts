import type * as Monaco from 'monaco-editor/editor';
import { outline as outlineOf, type OutlineItem } from '../../language/index.ts';
import { toMonacoRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** The list of directives and fields to jump to. */
export const outline: Adapter = ({ monaco, sectionOf }) => {
  const { SymbolKind } = monaco.languages;
  const kinds: Readonly<Record<OutlineItem['kind'], Monaco.languages.SymbolKind>> = {
    step: SymbolKind.Module,
    directive: SymbolKind.Property,
    field: SymbolKind.Field,
    object: SymbolKind.Object,
    list: SymbolKind.Array,
    value: SymbolKind.String,
  };
  const toSymbol = (model: Monaco.editor.ITextModel, item: OutlineItem): Monaco.languages.DocumentSymbol => ({
    name: item.name,
    detail: item.detail,
    kind: kinds[item.kind],
    tags: [],
    range: toMonacoRange(model, item.range),
    selectionRange: toMonacoRange(model, item.nameRange),
    children: item.children.map((child) => toSymbol(model, child)),
  });
  return monaco.languages.registerDocumentSymbolProvider(languageId, {
    displayName: 'Directives',
    provideDocumentSymbols(model) {
      const section = sectionOf(model);
      return section === undefined ? [] : outlineOf(model.getValue(), section).map((item) => toSymbol(model, item));
    },
  });
};
