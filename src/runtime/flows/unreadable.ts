import type { Definition } from '../definition/read-definition.ts';
import type { MakeError } from '../run-result.ts';
import type { RunAction } from '../run-request.ts';

/** The first section the action needs that is no usable JSON. Make would not have saved it. */
export function unreadable(definition: Definition, action: RunAction): MakeError | undefined {
  const sections = action === 'module' ? (['module', 'base'] as const) : (['communication'] as const);
  for (const section of sections) {
    const document = definition[section];
    const [problem] = document?.problems ?? [];
    const root = document?.root;
    if (problem !== undefined) {
      const location = { section, path: [], range: problem.range };
      return configurationError(`The ${section} is not valid JSON. ${problem.message}`, location);
    }
    if (root !== undefined && root.kind !== 'object' && root.kind !== 'array' && root.kind !== 'null') {
      const location = { section, path: [], range: root.range };
      return configurationError(`The ${section} must be a JSON object.`, location);
    }
  }
  return undefined;
}

const configurationError = (message: string, location: NonNullable<MakeError['location']>): MakeError => ({
  type: 'InvalidConfigurationError',
  message,
  cause: 'configuration',
  location,
});
