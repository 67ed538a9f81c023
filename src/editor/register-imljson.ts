import type * as Monaco from 'monaco-editor/editor';
import { colourLine } from '../language/index.ts';

/** JSON with comments and templates in its texts. */
export const languageId = 'imljson';

export function registerImlJson(monaco: typeof Monaco): void {
  monaco.languages.register({ id: languageId });
  monaco.languages.setLanguageConfiguration(languageId, {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    // Braces of `{{…}}` are no brackets of JSON; the language colours both.
    colorizedBracketPairs: [],
    autoCloseBefore: ';:.,=}])> \n\t"\'',
    autoClosingPairs: [
      // One at a time, in texts too: of a pair `}}` Monaco would let only the first be typed over.
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '(', close: ')' },
      { open: '"', close: '"', notIn: ['string'] },
      { open: "'", close: "'" },
      { open: '`', close: '`' },
    ],
    wordPattern: /[\w$]+/,
    indentationRules: { increaseIndentPattern: /[{[]\s*$/, decreaseIndentPattern: /^\s*[}\]]/ },
  });
  monaco.languages.setTokensProvider(languageId, {
    getInitialState: () => lineState(false),
    tokenize(line, state) {
      const { tokens, inComment } = colourLine(line, (state as LineState).inComment);
      return {
        tokens: tokens.map(({ start, colour }) => ({ startIndex: start, scopes: colour })),
        endState: lineState(inComment),
      };
    },
  });
}

interface LineState extends Monaco.languages.IState {
  readonly inComment: boolean;
}

function lineState(inComment: boolean): LineState {
  return {
    inComment,
    clone: () => lineState(inComment),
    equals: (other) => (other as LineState).inComment === inComment,
  };
}
