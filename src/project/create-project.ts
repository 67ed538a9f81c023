import type { ConnectionKind, Project } from './project.ts';

/** What a new project needs to be told; nothing is taken from the machine, so equal input gives equal projects. */
export interface NewProject {
  readonly id: string;
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly sections: Project['sections'];
  readonly now: Date;
  /** Name of the scenario a run uses; the first of the Scenario section when it is absent or gone. */
  readonly selectedScenario?: string;
  /** A tz-database name; `UTC` when absent. */
  readonly timezone?: string;
  /** Name of the example this is a copy of. */
  readonly example?: string;
}

export function createProject(input: NewProject): Project {
  const at = input.now.toISOString();
  return {
    version: 1,
    id: input.id,
    name: input.name,
    kind: input.kind,
    sections: { ...input.sections },
    selectedScenario: input.selectedScenario ?? '',
    timezone: input.timezone ?? 'UTC',
    ...(input.example === undefined ? {} : { example: input.example }),
    createdAt: at,
    updatedAt: at,
  };
}
