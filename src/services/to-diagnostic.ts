import type { FunctionProblem } from '../sandbox/index.ts';
import type { DefinitionDiagnostic } from '../runtime/index.ts';

/** A mistake in the text of the custom functions, at the line it was found on, as a run reports it. */
export function toDiagnostic({ code, message, line = 1 }: FunctionProblem, source: string): DefinitionDiagnostic {
  return {
    section: 'functions',
    path: [],
    code,
    severity: code === 'duplicate' || code === 'no-function' ? 'warning' : 'error',
    message,
    range: rangeOfLine(source, line),
  };
}

/** A line counted from 1, without its indentation and its end. */
function rangeOfLine(source: string, line: number): { readonly start: number; readonly end: number } {
  const lines = source.split('\n');
  const before = lines.slice(0, line - 1).reduce((length, text) => length + text.length + 1, 0);
  const text = (lines[line - 1] ?? '').trimEnd();
  const start = before + text.length - text.trimStart().length;
  return { start, end: Math.max(start, before + text.length) };
}
