import { definitionsAt } from '../../language/index.ts';
import type { Adapter } from './adapter.ts';
import { namedLanguages, toLocation } from './location.ts';

/** Goes from a name to where it is declared, in whichever section. */
export const definition: Adapter = (parts) =>
  parts.monaco.languages.registerDefinitionProvider(namedLanguages, {
    provideDefinition(model, position) {
      const known = parts.knownOf(model);
      if (known === undefined) return null;
      const found = definitionsAt(known.section, model.getOffsetAt(position), known.context);
      return found.map((occurrence) => toLocation(parts, occurrence));
    },
  });
