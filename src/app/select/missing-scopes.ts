import { readScopeList, readScopes } from '../../project/index.ts';
import type { AppState } from '../state.ts';
import { connectionFor } from './connection-for.ts';

export interface MissingScope {
  readonly name: string;
  /** From the list of the Scopes section. */
  readonly meaning?: string;
}

/** The scopes the module needs and the connection it uses was not granted; none while nothing is known of its grant. */
export function missingScopes(state: AppState): readonly MissingScope[] {
  const text = state.project.sections.scopes ?? '';
  const granted = (connectionFor(state, 'module')?.connection ?? state.run?.result?.connection)?.scope ?? null;
  if (granted === null) return [];
  const meanings = readScopeList(text);
  return (readScopes(text).scopes.module ?? [])
    .filter((name) => !granted.includes(name))
    .map((name) => {
      const meaning = meanings.get(name);
      return meaning === undefined ? { name } : { name, meaning };
    });
}
