import { fail, ok, type Result } from '../base/result.ts';
import { currentVersion, migrateProject } from './migrate.ts';
import type { Foreign, Project, SectionName } from './project.ts';
import { connectionKinds, sectionNames } from './section-names.ts';

/** Why a document is no project, in a plain sentence. */
export interface ProjectProblem {
  readonly message: string;
}

/** More than any definition needs; a bound on what a link or a file can make the page hold. In UTF-16 units. */
const maxSectionLength = 2_000_000;
const maxNameLength = 200;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes a document from outside (storage, a link, a file), lifts it to the current version and checks it. The project
 * it gives is made anew from the known fields only, so nothing else can ride along.
 */
export function validateProject(input: unknown): Result<Project, ProjectProblem> {
  const document = migrateProject(input);
  if (!isRecord(document)) return problem('This is not a project.');
  if (document.version !== currentVersion) return problem(versionMessage(document.version));

  const { id, name, kind, selectedScenario = '', timezone = 'UTC', example, createdAt, updatedAt } = document;
  if (typeof id !== 'string' || id === '') return problem('The project has no id.');
  if (typeof name !== 'string' || name.trim() === '') return problem('The project has no name.');
  if (name.length > maxNameLength) return problem(`The name is longer than ${maxNameLength} characters.`);
  const knownKind = connectionKinds.find((known) => known === kind);
  if (knownKind === undefined) return problem(`The kind must be one of ${connectionKinds.join(', ')}.`);
  if (typeof selectedScenario !== 'string') return problem('The selected scenario must be a text.');
  if (typeof timezone !== 'string') return problem('The timezone must be a text.');
  if (example !== undefined && typeof example !== 'string') return problem('The name of the example must be a text.');
  if (!isInstant(createdAt) || !isInstant(updatedAt)) return problem('The dates of the project cannot be read.');
  const foreign = readForeign(document.foreign);
  const sections = readSections(document.sections);
  if (!sections.ok) return sections;

  return ok({
    version: currentVersion,
    id,
    name,
    kind: knownKind,
    sections: sections.value,
    selectedScenario,
    timezone,
    ...(example === undefined ? {} : { example }),
    ...(foreign === undefined ? {} : { foreign }),
    createdAt,
    updatedAt,
  });
}

function readSections(input: unknown): Result<Project['sections'], ProjectProblem> {
  if (!isRecord(input)) return problem('The project has no sections.');
  const sections: Partial<Record<SectionName, string>> = {};
  for (const name of sectionNames) {
    if (!Object.hasOwn(input, name) || input[name] === undefined) continue;
    const text = input[name];
    if (typeof text !== 'string') return problem(`The section ${name} must be a text.`);
    if (text.length > maxSectionLength) return problem(`The section ${name} is too long.`);
    sections[name] = text;
  }
  return ok(sections);
}

/** What cannot be read counts as the strictest: from a link, nothing allowed. */
function readForeign(input: unknown): Foreign | undefined {
  if (input === undefined) return undefined;
  if (!isRecord(input)) return { source: 'link', functions: false };
  const source = input.source === 'file' || input.source === 'embed' ? input.source : 'link';
  return { source, functions: input.functions === true };
}

function versionMessage(version: unknown): string {
  return typeof version === 'number' && version > currentVersion
    ? 'This project was made by a newer version of the playground. Reload the page to get it.'
    : 'The version of the project cannot be read.';
}

const problem = (message: string) => fail({ message });

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));
