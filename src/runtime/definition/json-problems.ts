import { type JsonDocument, pathAt } from '../../source/index.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';

/** The mistakes in a section's JSON itself. */
export function jsonProblems(
  section: DefinitionDiagnostic['section'],
  document: JsonDocument,
): readonly DefinitionDiagnostic[] {
  return document.problems.map(({ code, message, range }) => ({
    section,
    path: pathAt(document, range.start)?.path ?? [],
    code,
    severity: 'error',
    message,
    range,
  }));
}
