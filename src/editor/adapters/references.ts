import { referencesAt } from '../../language/index.ts';
import type { Adapter } from './adapter.ts';
import { namedLanguages, toLocation } from './location.ts';

/** Every use of a name, in all sections. */
export const references: Adapter = (parts) =>
  parts.monaco.languages.registerReferenceProvider(namedLanguages, {
    provideReferences(model, position, { includeDeclaration }) {
      const known = parts.knownOf(model);
      if (known === undefined) return null;
      return referencesAt(known.section, model.getOffsetAt(position), known.context)
        .filter(({ role }) => includeDeclaration || role === 'use')
        .map((occurrence) => toLocation(parts, occurrence));
    },
  });
