import { builtins } from '../../src/engine/index.ts';
import type { LanguageContext } from '../../src/language/index.ts';
import { runDefinition, type RunOptions } from './run-definition.ts';

/** What editor features know about a project that was never run. */
export function languageContext(parts: Partial<LanguageContext> = {}): LanguageContext {
  return { kind: 'basic', sections: {}, functions: builtins, values: {}, events: [], secretTexts: [], ...parts };
}

/** As `languageContext`, after a run of the definition in its sections. */
export async function ranContext(
  parts: Partial<LanguageContext>,
  run: Omit<RunOptions, 'kind' | 'communication' | 'parameters' | 'values'> = {},
): Promise<LanguageContext> {
  const context = languageContext(parts);
  const { kind, sections, values } = context;
  const { events } = await runDefinition({
    kind,
    values,
    ...(sections.communication === undefined ? {} : { communication: sections.communication }),
    ...(sections.parameters === undefined ? {} : { parameters: sections.parameters }),
    ...run,
  });
  return { ...context, events };
}
