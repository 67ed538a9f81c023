import type { SectionName } from '../../project/index.ts';
import type { LanguageContext } from '../language-context.ts';
import { occurrencesIn } from './occurrences.ts';
import { isSame, type Occurrence } from './project-symbol.ts';

/** The name at an offset of a section; both its ends belong to it. */
export function symbolAt(section: SectionName, offset: number, context: LanguageContext): Occurrence | undefined {
  return occurrencesIn(context).find(
    ({ section: other, range }) => other === section && range.start <= offset && offset <= range.end,
  );
}

/** Where the name at an offset is declared: a field of the form, a key of `temp`, `response.data` or the common data. */
export function definitionsAt(section: SectionName, offset: number, context: LanguageContext): readonly Occurrence[] {
  return referencesAt(section, offset, context).filter(({ role }) => role === 'declaration');
}

/** Everywhere the name at an offset is declared and used. */
export function referencesAt(section: SectionName, offset: number, context: LanguageContext): readonly Occurrence[] {
  const found = symbolAt(section, offset, context);
  return found === undefined ? [] : occurrencesIn(context).filter(({ symbol }) => isSame(symbol, found.symbol));
}
