import { fail, ok, type Result } from '../base/result.ts';
import {
  type FormValues,
  fromPortable,
  type Project,
  type ProjectProblem,
  sectionNames,
  toPortable,
  validateProject,
} from '../project/index.ts';
import type { Shared } from './shared.ts';

/** What a link or a project file carries, before it is written as JSON. */
export interface SharedDocument {
  readonly project: Project;
  readonly values: FormValues;
}

/** The fields of a project that travel; its id and dates belong to the browser it lives in. */
const travelling = ['version', 'name', 'kind', 'selectedScenario', 'timezone', 'example'] as const;

/** As JSON. What a damaged link should still give comes first. */
export function writeSharedDocument({ project, values }: SharedDocument): string {
  const fields = Object.fromEntries(travelling.map((name) => [name, project[name]]));
  const sections = Object.fromEntries(sectionNames.map((name) => [name, project.sections[name]]));
  const typed = Object.entries(values).length === 0 ? {} : { values: toPortable(values) };
  return JSON.stringify({ ...fields, ...typed, sections });
}

const known: ReadonlySet<string> = new Set([...travelling, 'sections', 'values']);
/** Fields that a stored project has; a file made of one is no reason to warn. */
const ignored: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'foreign', 'format']);
const epoch = '1970-01-01T00:00:00.000Z';

/** Checks plain data (`readUntrusted`) and makes the project anew from the fields that are known. */
export function readSharedDocument(data: unknown, dropped: readonly string[]): Result<Shared, ProjectProblem> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail({ message: 'This is no project.' });
  const fields = data as Readonly<Record<string, unknown>>;
  const { foreign: _claimed, ...rest } = fields;
  const project = validateProject({ ...rest, id: 'shared', createdAt: epoch, updatedAt: epoch });
  if (!project.ok) return project;
  const unknown = [
    ...Object.keys(fields).filter((name) => !known.has(name) && !ignored.has(name)),
    ...keysOf(fields['sections'])
      .filter((name) => !sectionNames.some((section) => section === name))
      .map((name) => `sections.${name}`),
  ].map((name) => name.slice(0, 200));
  return ok({ project: project.value, values: valuesIn(fields['values']), dropped: [...dropped, ...unknown] });
}

function valuesIn(data: unknown): FormValues {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  // Member by member, so that a form with one field named `$date` is no date.
  return Object.fromEntries(
    Object.entries('$plain' in data && keysOf(data).length === 1 ? (data.$plain as object) : data).map(
      ([name, value]) => [name, fromPortable(value)],
    ),
  );
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];
