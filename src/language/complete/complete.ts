import type { SectionName } from '../../project/index.ts';
import { pathAt } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { requestPlace } from '../place/request-place.ts';
import { completeExpression } from './complete-expression.ts';
import { completeJson } from './complete-json.ts';
import type { Completion } from './completion.ts';

/** Everything that can be inserted at an offset of a section, best first. */
export function completeAt(
  text: string,
  offset: number,
  section: SectionName,
  context: LanguageContext,
): readonly Completion[] {
  const now = { ...context, sections: { ...context.sections, [section]: text } };
  const found = pathAt(documentOf(text), offset);
  if (found?.node.kind === 'string' && found.node.value.includes('{{')) {
    const { node, path } = found;
    const place = requestPlace(section, path, context.kind);
    if (place !== undefined) {
      const cursor = { node, offset: node.toDecodedOffset(offset), place, section };
      const completions = completeExpression(cursor, {
        ...context,
        sections: { ...context.sections, [section]: text },
      });
      if (completions !== undefined) return completions;
    }
  }
  return completeJson(text, offset, section, now);
}
