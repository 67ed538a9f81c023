import { compileTemplate, type FunctionTable, spreadKey } from '../../engine/index.ts';
import type { JsonDocument } from '../../source/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import { checkHabits } from './check-habits.ts';
import { commentsIn } from './comments-in-expressions.ts';
import type { Finding } from './problem.ts';
import { reword } from './reword.ts';
import { withoutImlEchoes } from './without-iml-echoes.ts';

/** Sections whose texts are templates. */
export const templatedSections = ['communication', 'base', 'module'] as const;

export type TemplatedSection = (typeof templatedSections)[number];

/** Mistakes in the `{{…}}` of every text and key, at their very characters, through escapes. */
export const checkTemplates = remember(
  (section: TemplatedSection, document: JsonDocument, functions: FunctionTable): readonly Finding[] =>
    stringsIn(document.root).flatMap(({ node, path, isKey }) => {
      if (!node.value.includes('{{') || (isKey && node.value === spreadKey)) return [];
      const { diagnostics, template } = compileTemplate(node.value, { functions });
      const comments = commentsIn(diagnostics, node.value);
      const isOutside = ({ range }: Pick<Finding, 'range'>): boolean =>
        !comments.some(({ start, end }) => start <= range.start && range.start < end);
      const own = withoutImlEchoes(diagnostics, node.value)
        .flatMap((diagnostic) => reword(diagnostic, node.value, functions))
        .map((said): Finding => ({ ...said, section, path }));
      const remarks = comments.map((range): Finding => ({ section, path, code: 'comment-in-expression', range }));
      const key: readonly Finding[] = isKey ? [{ section, path, code: 'computed-key', range: node.range }] : [];
      const hyphens = own.filter(({ code }) => code === 'hyphen-in-name');
      const habits = checkHabits(template, node.value, functions, section, path).filter(
        ({ range }) => !hyphens.some((one) => one.range.start <= range.start && range.end <= one.range.end),
      );
      const inside = [...[...own, ...habits].filter(isOutside), ...remarks].map((finding) => {
        const start = node.toSourceOffset(finding.range.start);
        return { ...finding, range: { start, end: Math.max(node.toSourceOffset(finding.range.end), start + 1) } };
      });
      return [...key, ...inside];
    }),
);
