import { findNode } from '../../source/index.ts';
import { mendCutExpressions } from '../diagnose/mend-cut-expressions.ts';
import type { Problem } from '../diagnose/problem.ts';
import type { DiagnosedProject } from '../diagnose/sources.ts';
import { documentOf } from '../document-of.ts';
import { authorizationFixes } from './authorization-fixes.ts';
import { braceFixes } from './brace-fixes.ts';
import { conditionFixes } from './condition-fixes.ts';
import type { Fix, FixMaker } from './fix.ts';
import { formFixes } from './form-fixes.ts';
import { imlFixes } from './iml-fixes.ts';
import { joinFixes } from './join-fixes.ts';
import { jsonFixes } from './json-fixes.ts';
import { makeFixes } from './make-fixes.ts';
import { moveFixes } from './move-fixes.ts';
import { nameFixes } from './name-fixes.ts';
import { partFixes } from './part-fixes.ts';
import { schemaFixes } from './schema-fixes.ts';
import { stepFixes } from './step-fixes.ts';

/** Every fix, by the code it mends. */
const makers: Readonly<Record<string, FixMaker>> = {
  ...jsonFixes,
  ...schemaFixes,
  ...partFixes,
  ...moveFixes,
  ...stepFixes,
  ...makeFixes,
  ...imlFixes,
  ...authorizationFixes,
  ...braceFixes,
  ...joinFixes,
  ...conditionFixes,
  ...nameFixes,
  ...formFixes,
};

/** Codes that have a fix, at least in some cases. */
export const fixableCodes: readonly string[] = Object.keys(makers);

/** The ways out of a problem, best first; comments, indentation and everything else of the texts stay. */
export function fixesFor(problem: Problem, written: DiagnosedProject): readonly Fix[] {
  const make = makers[problem.code];
  if (make === undefined) return [];
  // Problems are found in these texts; the offsets are the same.
  const { project } = mendCutExpressions(written);
  const document = documentOf(project.sections[problem.section] ?? '');
  const { start, end } = problem.range;
  return make({
    problem,
    project,
    document,
    marked: document.text.slice(start, end),
    node: findNode(document.root, problem.path),
  });
}

/** Whether `fixesFor` gives any. */
export const hasFix = (problem: Problem, project: DiagnosedProject): boolean =>
  makers[problem.code] !== undefined && fixesFor(problem, project).length > 0;
