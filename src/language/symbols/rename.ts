import { fail, ok, type Result } from '../../base/result.ts';
import type { SectionName } from '../../project/index.ts';
import { writeName } from '../complete/members-of.ts';
import { escapeJson } from '../complete/written-text.ts';
import type { LanguageContext } from '../language-context.ts';
import type { TextEdit } from '../text-edit.ts';
import { symbolAt } from './find-symbol.ts';
import { occurrencesIn } from './occurrences.ts';
import { isSame, type Occurrence, type ProjectSymbol } from './project-symbol.ts';

/**
 * The edits that give the name at an offset another one, in every section. Names get backticks where they need them.
 * Fails with a sentence when the name cannot be used.
 */
export function renameAt(
  section: SectionName,
  offset: number,
  newName: string,
  context: LanguageContext,
): Result<readonly TextEdit[], string> {
  const found = symbolAt(section, offset, context);
  if (found === undefined)
    return fail('Only names of fields, of temp, of stored and common data and of custom functions can be renamed.');
  const name = newName.replaceAll('`', '').trim();
  const all = occurrencesIn(context);
  const problem = problemWith(name, found.symbol, all);
  if (problem !== undefined) return fail(problem);
  const same = all.filter(({ symbol }) => isSame(symbol, found.symbol));
  if (/[.[\]'"]/.test(name) && same.some(({ written }) => written === 'text')) {
    return fail(`${name} cannot be read through a text, as get(…) does. Use letters, digits, - and _.`);
  }
  return ok(same.map(({ section: where, range, written }) => ({ section: where, range, text: spell(name, written) })));
}

/** What stands at the offset without its backticks, as the text to begin with. */
export function renameStart(
  section: SectionName,
  offset: number,
  context: LanguageContext,
): { readonly occurrence: Occurrence; readonly name: string } | undefined {
  const occurrence = symbolAt(section, offset, context);
  return occurrence && { occurrence, name: occurrence.symbol.name };
}

function problemWith(
  name: string,
  { space, name: before }: ProjectSymbol,
  all: readonly Occurrence[],
): string | undefined {
  if (name === '') return 'A name is needed.';
  if (space === 'function' && !/^[A-Za-z_$][\w$]*$/.test(name)) {
    return `${name} cannot be a function's name: letters, digits and _ only.`;
  }
  const taken = name !== before && all.some(({ symbol }) => isSame(symbol, { space, name }));
  return taken ? `${name} is used already. Renaming would make two things one.` : undefined;
}

function spell(name: string, written: Occurrence['written']): string {
  if (written === 'script') return name;
  return escapeJson(written === 'expression' ? (writeName(name) ?? name) : name);
}
