import { foldingRanges } from '../../language/index.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Hides objects, lists and comments behind their first line. */
export const folding: Adapter = ({ monaco }) =>
  monaco.languages.registerFoldingRangeProvider(languageId, {
    provideFoldingRanges(model) {
      const { Comment, Region } = monaco.languages.FoldingRangeKind;
      return foldingRanges(model.getValue()).map(({ startLine, endLine, kind }) => ({
        start: startLine,
        end: endLine,
        kind: kind === 'comment' ? Comment : Region,
      }));
    },
  });
