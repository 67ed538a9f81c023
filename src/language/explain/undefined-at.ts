import type { SectionName } from '../../project/index.ts';
import { compileTemplate } from '../../engine/index.ts';
import { pathAt } from '../../source/index.ts';
import { escapeJson } from '../complete/written-text.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { requestPlace } from '../place/request-place.ts';
import type { TextEdit } from '../text-edit.ts';
import { templateAt } from '../template-at.ts';
import { scopeAt } from '../values/scope-at.ts';
import { explainUndefined } from './explain-undefined.ts';
import type { UndefinedReason } from './undefined-reason.ts';

/** A change with a name, for a button. */
export interface TitledFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Why something has no value, with every range as offsets of the section. */
export interface LocatedReason extends Omit<UndefinedReason, 'suggestions'> {
  readonly fixes: readonly TitledFix[];
}

/** Why the expression at an offset of a section has no value in the latest run; undefined when it has one. */
export function undefinedAt(
  text: string,
  offset: number,
  section: SectionName,
  context: LanguageContext,
): LocatedReason | undefined {
  const document = documentOf(text);
  const template = templateAt(document, offset);
  const path = pathAt(document, offset)?.path;
  const place = path && requestPlace(section, path, context.kind);
  if (template === undefined || place === undefined || context.events.length === 0) return undefined;
  const part = compileTemplate(template.template).template.parts.find(
    ({ kind, range }) => kind === 'expression' && range.start <= template.offset && template.offset <= range.end,
  );
  if (part === undefined) return undefined;
  const before = part.range.start;
  const source = template.template.slice(before, part.range.end);
  const now = { ...context, sections: { ...context.sections, [section]: text } };
  const reason = explainUndefined(source, scopeAt(place, now), { place, section, context: now });
  if (reason === undefined) return undefined;
  const inDocument = ({ start, end }: UndefinedReason['range']): UndefinedReason['range'] =>
    template.toDocument({ start: before + start, end: before + end });
  const { suggestions, ...rest } = reason;
  return {
    ...rest,
    range: inDocument(reason.range),
    fixes: suggestions.map(({ title, range, text: inserted }) => ({
      title,
      edits: [{ section, range: inDocument(range), text: escapeJson(inserted) }],
    })),
  };
}
