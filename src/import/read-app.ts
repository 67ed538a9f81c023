import { readJson, toJson } from '../source/index.ts';
import { connectionKindOf } from './connection-kind-of.ts';
import { joinFunctions } from './join-functions.ts';
import type { ImportedProject, ImportFile } from './imported.ts';
import { fieldsOf, textOf } from './plain-data.ts';

/**
 * The connections of a Make app, as its VS Code extension lays files out: `makecomapp.json` names the code files. With
 * each come base, the modules that use it and the custom functions; texts are taken over to the letter. Undefined when
 * there is no `makecomapp.json`.
 */
export function readApp(files: readonly ImportFile[]): readonly ImportedProject[] | undefined {
  const manifests = files.filter(({ path }) => /(?:^|\/)makecomapp\.json$/i.test(path));
  if (manifests.length === 0) return undefined;
  const byPath = new Map(files.map(({ path, text }) => [path.toLowerCase(), text]));
  return manifests.flatMap((manifest) => readManifest(manifest, byPath));
}

/** Undefined for a file that is not named; `missing` collects those that are named and not there. */
type Find = (path: unknown, missing: string[]) => string | undefined;

function readManifest({ path, text }: ImportFile, byPath: ReadonlyMap<string, string>): readonly ImportedProject[] {
  const folder = path.replace(/[^/]*$/, '');
  const find: Find = (named, missing) => {
    const name = textOf(named)?.replaceAll('\\', '/');
    if (name === undefined || name === '') return undefined;
    // Systems differ in whether upper and lower case are one file.
    const found = byPath.get(resolved(folder + name).toLowerCase());
    if (found === undefined) missing.push(name.slice(0, 200));
    return found;
  };
  const { root } = readJson(text);
  const app = fieldsOf(root && toJson(root));
  const components = fieldsOf(app['components']);
  const general = fieldsOf(app['generalCodeFiles']);
  const missingOfAll: string[] = [];
  const functions = functionsOf(fieldsOf(components['function']), (named) => find(named, missingOfAll));
  const base = find(general['base'], missingOfAll);
  return Object.entries(fieldsOf(components['connection'])).flatMap(([name, content]) => {
    const missing: string[] = [...missingOfAll];
    const project = readConnection(name, fieldsOf(content), (named) => find(named, missing));
    if (project === undefined) return [];
    const modules = modulesOf(name, fieldsOf(components['module']), (named) => find(named, missing));
    const common = project.sections.common ?? find(general['common'], missing);
    return [
      {
        ...project,
        sections: {
          ...project.sections,
          ...(common === undefined ? {} : { common }),
          ...(base === undefined ? {} : { base }),
          ...(modules[0] === undefined ? {} : { module: modules[0].text }),
          ...(functions === '' ? {} : { functions }),
        },
        modules,
        notes: [
          ...project.notes,
          ...(missing.length === 0 ? [] : [`Named in makecomapp.json, but not among the files: ${listed(missing)}.`]),
        ],
      },
    ];
  });
}

/** Code files of a connection that become sections; others have no part in making one. */
const known = new Set(['communication', 'params', 'common', 'defaultScope', 'scope', 'scopeList']);

function readConnection(
  name: string,
  content: Readonly<Record<string, unknown>>,
  find: (path: unknown) => string | undefined,
): ImportedProject | undefined {
  const files = fieldsOf(content['codeFiles']);
  const communication = find(files['communication']);
  if (communication === undefined) return undefined;
  const sections: Record<string, string> = { communication };
  const add = (section: string, text: string | undefined): void => {
    if (text !== undefined) sections[section] = text;
  };
  add('parameters', find(files['params']));
  add('common', find(files['common']));
  add('scopes', find(files['defaultScope']) ?? find(files['scope']));
  const others = Object.entries(files).filter(([type, path]) => !known.has(type) && textOf(path) !== undefined);
  const label = textOf(content['label']) ?? name;
  return {
    name: label.slice(0, 150) || name,
    kind: connectionKindOf(textOf(content['connectionType']), communication),
    sections,
    values: {},
    notes:
      others.length === 0
        ? []
        : [`Left out, for they have no part in a connection: ${listed(others.map(([type]) => type))}.`],
  };
}

function modulesOf(
  connection: string,
  modules: Readonly<Record<string, unknown>>,
  find: (path: unknown) => string | undefined,
): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(modules).flatMap(([name, content]) => {
    const { connection: used, altConnection, label, codeFiles } = fieldsOf(content);
    if (used !== connection && altConnection !== connection) return [];
    const text = find(fieldsOf(codeFiles)['communication']);
    return text === undefined ? [] : [{ name: textOf(label) ?? name, text }];
  });
}

function functionsOf(
  functions: Readonly<Record<string, unknown>>,
  find: (path: unknown) => string | undefined,
): string {
  return joinFunctions(
    Object.values(functions).flatMap((content) => find(fieldsOf(fieldsOf(content)['codeFiles'])['code']) ?? []),
  );
}

/** Enough to look for, not a page full. */
const listed = (names: readonly string[]): string =>
  names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');

/** Without `.` and `..`; what leads out of what was given finds nothing. */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return '';
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
