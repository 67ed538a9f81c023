import type { ConnectionKind, Project } from '../project/index.ts';
import { readJson, toJson } from '../source/index.ts';
import type { ImportedProject, ImportFile } from './imported.ts';
import { fieldsOf, textOf } from './plain-data.ts';

/**
 * The connections of a Make app, as its VS Code extension lays files out: `makecomapp.json` names the code files. With
 * each come base, the modules that use it and the custom functions; texts are taken over to the letter. Undefined when
 * there is no `makecomapp.json`.
 */
export function readApp(files: readonly ImportFile[]): readonly ImportedProject[] | undefined {
  const manifest = files
    .filter(({ path }) => /(?:^|\/)makecomapp\.json$/i.test(path))
    .toSorted((a, b) => a.path.length - b.path.length)[0];
  if (manifest === undefined) return undefined;
  const folder = manifest.path.replace(/[^/]*$/, '');
  const byPath = new Map(files.map(({ path, text }) => [path, text]));
  const find = (path: unknown): string | undefined => {
    const name = textOf(path);
    return name === undefined ? undefined : byPath.get(resolved(folder + name));
  };
  const { root } = readJson(manifest.text);
  const app = fieldsOf(root && toJson(root));
  const components = fieldsOf(app['components']);
  const general = fieldsOf(app['generalCodeFiles']);
  const functions = functionsOf(fieldsOf(components['function']), find);
  return Object.entries(fieldsOf(components['connection'])).flatMap(([name, content]) => {
    const project = readConnection(name, fieldsOf(content), find);
    if (project === undefined) return [];
    const modules = modulesOf(name, fieldsOf(components['module']), find);
    const base = find(general['base']);
    const common = project.sections.common ?? find(general['common']);
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
      },
    ];
  });
}

type Find = (path: unknown) => string | undefined;

function readConnection(
  name: string,
  content: Readonly<Record<string, unknown>>,
  find: Find,
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
  const kind = kindOf(textOf(content['connectionType']), communication);
  const label = textOf(content['label']) ?? name;
  return { name: label.slice(0, 150) || name, kind, sections: sections as Project['sections'], values: {}, notes: [] };
}

/** What the manifest says; else the steps of the communication tell. */
function kindOf(type: string | undefined, communication: string): ConnectionKind {
  const { root } = readJson(communication);
  const steps = root?.kind === 'object' ? root.properties.map(({ key }) => key) : [];
  if (steps.includes('requestToken') || steps.includes('accessToken')) return 'oauth1';
  if (type?.startsWith('oauth') === true) return 'oauth2';
  return steps.includes('token') || steps.includes('authorize') ? 'oauth2' : 'basic';
}

function modulesOf(
  connection: string,
  modules: Readonly<Record<string, unknown>>,
  find: Find,
): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(modules).flatMap(([name, content]) => {
    const { connection: used, altConnection, label, codeFiles } = fieldsOf(content);
    const text = find(fieldsOf(codeFiles)['communication']);
    if ((used !== connection && altConnection !== connection) || text === undefined) return [];
    return [{ name: textOf(label) ?? name, text }];
  });
}

function functionsOf(functions: Readonly<Record<string, unknown>>, find: Find): string {
  return Object.values(functions)
    .flatMap((content) => find(fieldsOf(fieldsOf(content)['codeFiles'])['code']) ?? [])
    .map((text) => (text.endsWith('\n') ? text : `${text}\n`))
    .join('\n');
}

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
