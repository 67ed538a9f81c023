import type { AppState } from '../state.ts';

/** The name in the form: what was typed, else the one Make suggests (connections.md §15). */
export const connectionNameOf = ({ connectionName, project }: AppState): string =>
  connectionName ?? `My ${project.name.replace(/(?: \((?:broken|edited)\))+$/, '')} connection`;
