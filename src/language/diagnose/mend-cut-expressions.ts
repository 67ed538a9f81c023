import type { SectionName } from '../../project/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import { remember } from '../remember.ts';
import type { Finding } from './problem.ts';
import type { DiagnosedProject, JsonSection } from './sources.ts';

interface Mended {
  readonly text: string;
  /** The expressions, braces included. */
  readonly cut: readonly SourceRange[];
}

/** More are found when these are mended. */
const mostCuts = 20;

/** A double quote that JSON does not take for a character of the text. */
const bareQuote = /(?<!\\)"/g;

/**
 * Expressions that are cut in two by double quotes inside of them, such as `"{{ifempty(body.a, "x")}}"`: the text with
 * single quotes in their place, which IML takes just as well. Offsets stay. Only where the JSON is no worse then.
 */
const mendText = remember((text: string): Mended => {
  const cut: SourceRange[] = [];
  let mended = text;
  while (cut.length < mostCuts) {
    const next = firstCut(mended);
    if (next === undefined) break;
    cut.push(next.range);
    mended = next.text;
  }
  return { text: mended, cut };
});

function firstCut(text: string): { readonly text: string; readonly range: SourceRange } | undefined {
  const { problems } = documentOf(text);
  let tried = 0;
  for (const problem of problems) {
    const range = expressionAround(text, problem.range.start);
    if (range === undefined) continue;
    // Each try reads the whole text.
    if (++tried > mostCuts) return undefined;
    const inner = text.slice(range.start, range.end).replaceAll(bareQuote, "'");
    const mended = text.slice(0, range.start) + inner + text.slice(range.end);
    if (documentOf(mended).problems.length <= problems.length) return { text: mended, range };
  }
  return undefined;
}

/** The expression on the line of `offset` that began in a JSON text and holds a double quote. */
function expressionAround(text: string, offset: number): SourceRange | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const open = before.lastIndexOf('{{');
  if (open < 0 || before.includes('}}', open) || quotesIn(before.slice(0, open)) % 2 === 0) return undefined;
  const start = lineStart + open;
  const rest = text.slice(start);
  const [found] = /^\{\{(?:[^\n{}]|\{\{[^\n{}]*\}\})*\}\}/.exec(rest) ?? /^\{\{[^\n]*?\}\}/.exec(rest) ?? [];
  return found === undefined || quotesIn(found) === 0 ? undefined : { start, end: start + found.length };
}

const quotesIn = (text: string): number => text.match(bareQuote)?.length ?? 0;

/** A project of which every cut expression is mended, and what is said about those. */
export function mendCutExpressions(project: DiagnosedProject): {
  readonly project: DiagnosedProject;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const mended: Partial<Record<SectionName, string>> = {};
  for (const [section, text] of Object.entries(project.sections) as [SectionName, string | undefined][]) {
    if (section === 'functions' || text === undefined) continue;
    const { text: whole, cut } = mendText(text);
    if (cut.length === 0) continue;
    mended[section] = whole;
    findings.push(...cut.map((range) => cutExpression(section, range)));
  }
  return findings.length === 0
    ? { project, findings }
    : { project: { ...project, sections: { ...project.sections, ...mended } }, findings };
}

const cutExpression = (section: JsonSection, range: SourceRange): Finding => ({
  section,
  path: [],
  range,
  code: 'double-quotes-in-expression',
});
