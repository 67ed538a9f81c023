import { createSecretTest, type Evaluate, followEdits, hoverAt, hoverValues, scopeAt } from '../../language/index.ts';
import { toMarkdown, toMonacoRange } from '../convert.ts';
import { languageId } from '../register-imljson.ts';
import type { Adapter } from './adapter.ts';

/** Values, documentation, and why something is undefined, of what stands under the pointer. */
export const hover: Adapter = ({ monaco, options, knownOf }) =>
  monaco.languages.registerHoverProvider(languageId, {
    async provideHover(model, position) {
      const known = knownOf(model);
      if (known === undefined) return null;
      const { section } = known;
      const [text, offset] = [model.getValue(), model.getOffsetAt(position)];
      const evaluate: Evaluate = async (questions) => (await options.evaluate?.(questions, 'hover')) ?? [];
      const context = { ...known.context, rewritten: await followEdits(section, known.context, evaluate) };
      const found = hoverAt(text, offset, section, context);
      if (found === undefined) return null;
      const { place, parts, range, blocks } = found;
      const scope = place && scopeAt(place, context);
      const answers =
        scope === undefined || parts.length === 0
          ? []
          : await evaluate(parts.map(({ template }) => ({ template, scope })));
      const values = hoverValues(found, answers, createSecretTest(context));
      const contents = [...(values === undefined ? [] : [values]), ...blocks].map(toMarkdown);
      return contents.length === 0 || model.isDisposed() ? null : { range: toMonacoRange(model, range), contents };
    },
  });
