import { describe, expect, test } from 'vitest';
import { applyEdits, catalogue, diagnose, fixesFor, type Problem } from '../../../src/language/index.ts';
import { fixableCodes } from '../../../src/language/fixes/fixes-for.ts';
import { readJson } from '../../../src/source/index.ts';
import { markedText } from '../../support/marked-text.ts';
import { cases, type ProblemCase } from './cases.ts';

interface Diagnosed {
  readonly project: Parameters<typeof diagnose>[0];
  readonly problem: Problem | undefined;
  readonly problems: readonly Problem[];
}

function diagnosed({ code, text: marked, section, kind, sections }: ProblemCase): Diagnosed {
  const { text, range } = markedText(marked);
  const project = { kind, sections: { ...sections, [section]: text } };
  const problems = diagnose(project).filter((problem) => problem.section === section && problem.code === code);
  const problem = problems.find((found) => found.range.start === range.start && found.range.end === range.end);
  return { project, problem, problems };
}

const codes = catalogue.flatMap(({ entries }) => Object.keys(entries));
const titled = cases.map((entry) => [`${entry.code}: ${entry.text.slice(0, 90)}`, entry] as const);

describe('every case is found at the very characters that are marked', () => {
  test.each(titled)('%s', (_, entry) => {
    const { problem, problems } = diagnosed(entry);
    const { text, range } = markedText(entry.text);
    const places = problems.map((found) => text.slice(found.range.start, found.range.end));
    expect({ code: problem?.code, places }).toMatchObject({
      code: entry.code,
      places: expect.arrayContaining([text.slice(range.start, range.end)]),
    });
  });
});

describe('every fix mends its problem and leaves JSON that can be read', () => {
  const fixable = titled.filter(([, entry]) => diagnosed(entry).problem?.fixable);

  test.each(fixable)('%s', (_, entry) => {
    const { problem, project, problems } = diagnosed(entry);
    const fixes = problem === undefined ? [] : fixesFor(problem, project);
    expect(fixes).not.toEqual([]);
    for (const { title, edits } of fixes) {
      const sections = { ...project.sections, ...Object.fromEntries(applyEdits(project.sections, edits)) };
      const after = diagnose({ ...project, sections });
      const left = after.filter(({ code, section }) => code === entry.code && section === entry.section);
      expect(left.length, `${title}: ${JSON.stringify(sections)}`).toBe(problems.length - 1);
      for (const [name, text] of Object.entries(sections)) {
        expect(readJson(text).problems, `${title} in ${name}: ${text}`).toEqual([]);
      }
    }
  });

  test('what can be mended has such a case', () => {
    const mended = new Set(fixable.map(([, { code }]) => code));
    expect(fixableCodes.filter((code) => !mended.has(code))).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('has each code once', () => {
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('has a case for each code', () => {
    // The reader has words for these, but its library does not report them as it is set up.
    const covered = new Set(['invalid-comment', 'invalid-json', ...cases.map(({ code }) => code)]);
    expect(codes.filter((code) => !covered.has(code))).toEqual([]);
  });

  test('speaks in sentences', () => {
    const entries = catalogue.flatMap(({ entries }) => Object.entries(entries));
    const odd = entries.filter(([, { reason, help }]) => !/[.}!?`]$/.test(reason) || !/[.}!?`]$/.test(help));
    expect(odd.map(([code]) => code)).toEqual([]);
  });
});
