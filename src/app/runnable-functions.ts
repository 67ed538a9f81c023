import type { Project } from '../project/index.ts';

/** The custom functions that may run: somebody else's stay off until the user has turned them on. */
export function runnableFunctions({ sections, foreign }: Project): string | undefined {
  const script = sections.functions;
  if (script === undefined || script.trim() === '') return undefined;
  return foreign === undefined || foreign.functions ? script : undefined;
}
