import { signatureAt } from '../../language/index.ts';
import { toMarkdown } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Help about the arguments of the call around the cursor. */
export const signature: Adapter = ({ monaco, knownOf }) =>
  monaco.languages.registerSignatureHelpProvider(languageId, {
    signatureHelpTriggerCharacters: ['(', ',', ';'],
    signatureHelpRetriggerCharacters: [')'],
    provideSignatureHelp(model, position) {
      const known = knownOf(model);
      const help = known && signatureAt(model.getValue(), model.getOffsetAt(position), known.context);
      if (help === undefined) return null;
      const { label, documentation, parameters, active } = help;
      return {
        value: {
          signatures: [
            {
              label,
              documentation: toMarkdown(documentation),
              parameters: parameters.map(({ range, doc }) => ({
                label: [range.start, range.end],
                documentation: toMarkdown(doc),
              })),
            },
          ],
          activeSignature: 0,
          activeParameter: active ?? parameters.length,
        },
        dispose: () => undefined,
      };
    },
  });
