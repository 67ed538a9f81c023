import { compileTemplate } from '../../engine/index.ts';
import type { ConnectionKind } from '../../project/index.ts';
import { type JsonDocument, toSourceRange } from '../../source/index.ts';
import { isCondition } from '../place/is-condition.ts';
import { requestPlace } from '../place/request-place.ts';
import { stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import { namesPath } from './check-braces.ts';
import type { TemplatedSection } from './check-templates.ts';
import type { Finding } from './problem.ts';

/**
 * Conditions that hold whatever the expressions in them give: only a text of exactly one expression keeps its value, every
 * other one is put together as a text (iml.md §6), and every text but the empty one counts as true (connections.md §9).
 */
export const checkConditions = remember(
  (section: TemplatedSection, { root }: JsonDocument, kind: ConnectionKind): readonly Finding[] =>
    stringsIn(root).flatMap(({ node, path, isKey }): readonly Finding[] => {
      const place = isKey ? undefined : requestPlace(section, path, kind);
      if (place === undefined || !isCondition(place.directive)) return [];
      const { value } = node;
      const found = { section, path, code: 'always-true', range: node.range };
      if (!value.includes('{{')) {
        // What lacks its braces is told as that.
        if (value === '' || value === 'true' || namesPath(value)) return [];
        return [{ ...found, message: `The text "${shortened(value)}" counts as true, as every text does.` }];
      }
      const { template, diagnostics } = compileTemplate(value);
      if (diagnostics.some(({ code }) => code === 'unclosed-mustache')) return [];
      const texts = template.parts.filter((part) => part.kind === 'text');
      const [first] = texts;
      if (first === undefined) return [];
      const range = texts.length === 1 ? toSourceRange(node, first.range) : node.range;
      if (texts.some(({ text }) => text.trim() !== '')) return [{ ...found, range }];
      const message = 'With blanks beside it an expression becomes a text, which always counts as true.';
      return [{ ...found, range, message }];
    }),
);

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
