import type { Value } from '../engine/index.ts';
import type { Scenario } from './transports/scenario.ts';
import type { StoredConnection } from './run-result.ts';

/** What a Make user does to a connection (connections.md §15), plus running a module that uses it. */
export type RunAction = 'create' | 'edit' | 'verify' | 'refresh' | 'reauthorize' | 'delete' | 'module';

/** The definition as its author typed it: JSON with comments. Absent sections are empty. */
export interface DefinitionTexts {
  readonly communication: string;
  readonly parameters?: string;
  readonly common?: string;
  readonly base?: string;
  readonly module?: string;
  /** JavaScript of the app's custom functions, by file or as one text (iml.md §11). */
  readonly functions?: string;
}

/** Everything one run needs, as plain data that crosses to the worker. */
export interface RunRequest {
  readonly runId: string;
  readonly action: RunAction;
  readonly kind: 'basic' | 'oauth1' | 'oauth2';
  readonly definition: DefinitionTexts;
  /** The form's values (create, edit). Verify and reauthorize merge them over what is stored: pass none for a plain one. */
  readonly values: Readonly<Record<string, Value>>;
  /** The app's common data, which modules read instead of the connection's. */
  readonly appCommon?: Readonly<Record<string, Value>>;
  readonly moduleParameters?: Readonly<Record<string, Value>>;
  /** Scopes of OAuth 2: what every connection asks for, and what the calling module needs (connections.md §2.4). */
  readonly scopes?: { readonly default?: readonly string[]; readonly module?: readonly string[] };
  /**
   * Where the service sends the user back: all variables `oauth.*RedirectUri` have this value. Default: the addresses of
   * Make (connections.md §18).
   */
  readonly redirectAddress?: string;
  /** Data obtained elsewhere, such as a token: the sign-in is left out and the flow starts at `info`. OAuth only. */
  readonly obtained?: Readonly<Record<string, Value>>;
  /** With mocks: `ask` lets the page ask the user for consent, `scenario` takes the scenario's callback. Default `scenario`. */
  readonly consent?: 'ask' | 'scenario';
  /** The state before the run, null when there is none. */
  readonly connection: StoredConnection | null;
  readonly environment: Readonly<Record<string, Value>> & { readonly timezone?: string };
  readonly transport: TransportConfig;
  /** An ISO instant freezes the clock; `real` reads the machine's. */
  readonly clock: string | 'real';
  /** A seed makes `random`, `uuid` and nonces repeatable; `real` uses the machine's randomness. */
  readonly seed: number | 'real';
}

export type TransportConfig =
  | { readonly kind: 'mock'; readonly scenario: Scenario }
  /** `origins`: the only ones it may contact; all when absent. `proxy`: one that the user runs, see `throughProxy`. */
  | { readonly kind: 'fetch'; readonly origins?: readonly string[]; readonly proxy?: string };
