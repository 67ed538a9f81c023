import type { SourceRange } from '../source/source-range.ts';
import type { Template } from './ast.ts';
import { keywords } from './keywords.ts';
import { walkTemplate } from './walk.ts';

/** A path that a template reads. */
export interface Reference {
  readonly root: string;
  /** Names after the root, up to the first computed index; indexes are left out. */
  readonly names: readonly string[];
  /** Offsets in the template. */
  readonly range: SourceRange;
}

/** Every path of a template, in the order of the text; keywords and built-in variables are none. */
export function referencesIn(template: Template): readonly Reference[] {
  const references: Reference[] = [];
  walkTemplate(template, (expression) => {
    if (expression.kind !== 'path') return;
    const { root, segments, range } = expression;
    if (!root.quoted && segments.length === 0 && keywords.has(root.name)) return;
    const names: string[] = [];
    for (const segment of segments) {
      if (segment.kind === 'name') names.push(segment.name);
      else if (segment.form === 'computed') break;
    }
    references.push({ root: root.name, names, range });
  });
  return references;
}

/** Names of the functions a template calls, each once, in the order of the text. */
export function callsIn(template: Template): readonly string[] {
  const names = new Set<string>();
  walkTemplate(template, (expression) => {
    if (expression.kind === 'call') names.add(expression.name);
  });
  return [...names];
}
