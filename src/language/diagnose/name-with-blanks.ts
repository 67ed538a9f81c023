import type { Diagnostic } from '../../engine/index.ts';

/** Of `body.first name`, which the engine takes for two values side by side, the one name that may be meant. */
export function nameWithBlanks({ code, range }: Diagnostic, source: string): string | undefined {
  if (code !== 'adjacent-operands') return undefined;
  const name = /\.([A-Za-z_$][\w$]*(?: +[A-Za-z_$][\w$]*)+)$/.exec(source.slice(range.start, range.end))?.[1];
  // Behind these a comma is missing rather than backticks.
  return name !== undefined && / (?:true|false|null|undefined)$/.test(name) ? undefined : name;
}
