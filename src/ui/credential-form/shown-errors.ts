import type { ParameterError } from '../../runtime/index.ts';

/**
 * The mistakes to show now, by path; of several at one place the first. Before the form was sent, only those of fields
 * that the user went through.
 */
export function shownErrors(
  errors: readonly ParameterError[],
  problems: ReadonlyMap<string, string>,
  sent: boolean,
  visited: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const shown = new Map(problems);
  for (const { path, message } of errors) {
    if ((sent || visited.has(path)) && !shown.has(path)) shown.set(path, message);
  }
  return shown;
}
