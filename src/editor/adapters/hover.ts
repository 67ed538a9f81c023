import { followEdits, createSecretTest, hoverAt, hoverValues, scopeAt } from '../../language/index.ts';
import { toMarkdown, toMonacoRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Values, documentation, and why something is undefined, of what stands under the pointer. */
export const hover: Adapter = ({ monaco, options, knownOf }) =>
  monaco.languages.registerHoverProvider(languageId, {
    async provideHover(model, position) {
      const known = knownOf(model);
      const found = known && hoverAt(model.getValue(), model.getOffsetAt(position), known.section, known.context);
      if (known === undefined || found === undefined) return null;
      const { place, parts, range, blocks } = found;
      const evaluate = options.evaluate ?? (async () => []);
      const rewritten = await followEdits(known.section, known.context, evaluate);
      const scope = place && scopeAt(place, { ...known.context, rewritten });
      const answers =
        scope === undefined || parts.length === 0
          ? []
          : await evaluate(parts.map(({ template }) => ({ template, scope })));
      const values = hoverValues(found, answers, createSecretTest(known.context));
      const contents = [...(values === undefined ? [] : [values]), ...blocks].map(toMarkdown);
      return contents.length === 0 ? null : { range: toMonacoRange(model, range), contents };
    },
  });
