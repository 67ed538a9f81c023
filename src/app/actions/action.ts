import type { AppPorts } from '../ports.ts';
import type { AppState } from '../state.ts';
import type { Shortcut } from './shortcut.ts';

export type ActionGroup = 'Run' | 'Project' | 'Connection' | 'Editor' | 'View' | 'Help';

/** Something a user can do, described once: palette, menus, shortcuts and their list all read this object. */
export interface Action {
  /** Stable, such as `run-all`. */
  readonly id: string;
  /** As a command: "Run all scenarios". */
  readonly title: string;
  readonly group: ActionGroup;
  /** Other words one may search for. */
  readonly words?: string;
  readonly shortcut?: Shortcut;
  /** Keys that the code editor listens to by itself while it has the focus. */
  readonly editorKey?: Shortcut;
  /** Why it cannot be done now, a plain sentence; undefined when it can. */
  readonly unavailable?: (state: AppState) => string | undefined;
  readonly perform: (ports: AppPorts) => void;
}
