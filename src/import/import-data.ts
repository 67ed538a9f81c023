import { connectionKinds } from '../project/index.ts';
import { readSharedDocument } from '../share/index.ts';
import type { ImportResult } from './imported.ts';
import { fieldsOf } from './plain-data.ts';
import { readHar } from './read-har.ts';
import { readOpenApi } from './read-openapi.ts';
import { readPostman } from './read-postman.ts';
import { tellForeign } from './tell-foreign.ts';

/** What a reader of a foreign format gives. */
export interface Described {
  readonly projects: NonNullable<(ImportResult & { kind: 'projects' })['projects']>;
  /** What could not become a connection, plain sentences. */
  readonly left: readonly string[];
}

/** Finds out what plain data is; undefined when it may be a section. */
export function importData(value: unknown, dropped: readonly string[]): ImportResult | undefined {
  const fields = fieldsOf(value);
  const known =
    result('HAR', readHar(value)) ?? result('OpenAPI', readOpenApi(value)) ?? result('Postman', readPostman(value));
  if (known !== undefined) return known;
  if (connectionKinds.some((kind) => kind === fields['kind']) && fields['sections'] !== undefined) {
    const shared = readSharedDocument(value, dropped);
    if (!shared.ok) return { kind: 'unknown', message: shared.error.message };
    const { project, values } = shared.value;
    const { name, kind, sections } = project;
    const notes = shared.value.dropped.map((place) => `${place} was not taken over.`);
    return { kind: 'projects', from: 'a project file', projects: [{ name, kind, sections, values, notes }] };
  }
  const message = tellForeign(fields);
  return message === undefined ? undefined : { kind: 'unknown', message };
}

function result(from: string, described: Described | undefined): ImportResult | undefined {
  if (described === undefined) return undefined;
  const { projects, left } = described;
  if (projects.length > 0) {
    return {
      kind: 'projects',
      from,
      projects: projects.map((project) => ({ ...project, notes: [...project.notes, ...left] })),
    };
  }
  const reason = left.length === 0 ? '' : ` ${left.join(' ')}`;
  const message = `This ${from} file has no request and no way to sign in that can become a connection.${reason}`;
  return { kind: 'unknown', message };
}
