import type { Action } from './action.ts';
import { clockActions } from './clock-actions.ts';
import { codeActions } from './code-actions.ts';
import { connectionActions } from './connection-actions.ts';
import { projectActions } from './project-actions.ts';
import { runActions } from './run-actions.ts';
import { viewActions } from './view-actions.ts';

/** Everything a user can do by name, in the order it is listed. */
export const actions: readonly Action[] = [
  ...runActions,
  ...clockActions,
  ...projectActions,
  ...connectionActions,
  ...viewActions,
  ...codeActions,
];

export const findAction = (id: string): Action | undefined => actions.find((action) => action.id === id);
