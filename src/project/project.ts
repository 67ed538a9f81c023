import type { Value } from '../engine/index.ts';

/** The communication shapes Make knows. JWT connections are basic ones that call `jwt` (connections.md §2.2). */
export type ConnectionKind = 'basic' | 'oauth1' | 'oauth2';

/** The texts of a project, each a JSON document with comments as its author typed it. */
export type SectionName =
  | 'communication'
  | 'parameters'
  | 'common'
  | 'scenarios'
  | 'base'
  | 'module'
  | 'scopes'
  | 'functions';

/**
 * Everything one connection needs, as plain data: it is stored, shared and exported in this form.
 * Values typed into the credential form are *not* part of it; they are kept apart (`storage/inputs.ts`), so that a
 * project can never carry a secret its author did not type into the JSON.
 */
export interface Project {
  /** Version of this document's shape; `migrate.ts` lifts older ones. */
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly kind: ConnectionKind;
  /** Absent sections are empty. `scenarios` is a JSON list of `Scenario`. */
  readonly sections: Readonly<Partial<Record<SectionName, string>>>;
  /** Name of the scenario a run uses. */
  readonly selectedScenario: string;
  /** Timezone of evaluations, a tz-database name. */
  readonly timezone: string;
  /** The example this is a copy of, if any. */
  readonly example?: string;
  /** Set while it holds what somebody else wrote; absent for the user's own work. Never travels. */
  readonly foreign?: Foreign;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Where a project came from, and what its owner has allowed it since. */
export interface Foreign {
  readonly source: 'link' | 'file' | 'embed';
  /** Whether its custom functions may run: somebody else's JavaScript stays off until the user has turned it on. */
  readonly functions: boolean;
}

/** What the user typed into the credential form, by parameter name. Holds secrets. */
export type FormValues = Readonly<Record<string, Value>>;
