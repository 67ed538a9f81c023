import { compileTemplate } from '../engine/index.ts';
import type { SectionName } from '../project/index.ts';
import { type SourceRange, toSourceRange } from '../source/index.ts';
import { templatedSections } from './diagnose/check-templates.ts';
import { documentOf } from './document-of.ts';
import { stringsIn } from './place/strings-in.ts';

const evaluated: ReadonlySet<SectionName> = new Set(templatedSections);

/** Where each `{{…}}` of a section stands, braces included; none where sections are not evaluated. */
export function templateRanges(section: SectionName, text: string): readonly SourceRange[] {
  if (!evaluated.has(section)) return [];
  return stringsIn(documentOf(text).root).flatMap(({ node }) => {
    if (!node.value.includes('{{')) return [];
    const { parts } = compileTemplate(node.value).template;
    return parts.filter(({ kind }) => kind === 'expression').map(({ range }) => toSourceRange(node, range));
  });
}
