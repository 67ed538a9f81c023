import { readJson, toJson } from '../source/index.ts';
import { connectionKindOf } from './connection-kind-of.ts';
import { joinFunctions } from './join-functions.ts';
import type { ImportedProject, ImportFile } from './imported.ts';
import { fieldsOf, textOf } from './plain-data.ts';

const communicationName =
  /^((?:[^/]*\/)*?)(?:connections?|accounts?)\/([^/]+)\/(?:api|communication|[^/]+\.communication)\.(?:imljson|iml\.json|json|jsonc)$/i;
const moduleName =
  /(?:^|\/)modules?\/([^/]+)\/(?:api|communication|[^/]+\.communication)\.(?:imljson|iml\.json|json|jsonc)$/i;

/**
 * The connections of an app that keeps one file for each section (`connections/<name>/api.imljson`) and has no
 * `makecomapp.json`, as tools around Make's API do. Undefined when nothing lies like that.
 */
export function readAppFolder(files: readonly ImportFile[]): readonly ImportedProject[] | undefined {
  const found = files.flatMap((file) => {
    const match = communicationName.exec(file.path);
    return match === null ? [] : [{ file, root: match[1] ?? '', name: match[2] ?? '' }];
  });
  if (found.length === 0) return undefined;
  return found.map(({ file, root, name }) => {
    const inFolder = siblingsOf(file.path, files);
    const inRoot = files.filter(({ path }) => path.startsWith(root) && !path.slice(root.length).includes('/'));
    const metadata = metadataOf(inFolder);
    const modules = modulesOf(files, root, found.length === 1 ? undefined : name);
    const functions = files
      .filter(
        ({ path }) =>
          path.startsWith(root) &&
          /(?:^|\/)functions?\/[^/]+\/(?:code|[^/]+)\.js$/i.test(path) &&
          !/test\.js$/i.test(path),
      )
      .map(({ text }) => text);
    const sections: Record<string, string> = { communication: file.text };
    const add = (section: string, text: string | undefined): void => {
      if (text !== undefined) sections[section] = text;
    };
    add('parameters', named(inFolder, /(?:^|[./])(?:parameters|params)\./i));
    add('common', named(inFolder, /(?:^|[./])common\./i) ?? named(inRoot, /(?:^|\/)common\./i));
    add('scopes', named(inFolder, /(?:^|[./])(?:default-?scope|scope)\./i));
    add('base', named(inRoot, /(?:^|\/)base\./i) ?? named(files, /(?:^|\/)general\/base\./i));
    add('module', modules[0]?.text);
    add('functions', functions.length === 0 ? undefined : joinFunctions(functions));
    return {
      name: (textOf(metadata['label']) ?? name).slice(0, 150) || name,
      kind: connectionKindOf(textOf(metadata['type']) ?? textOf(metadata['connectionType']), file.text),
      sections,
      values: {},
      notes: ['There is no makecomapp.json; the files were told by their names.'],
      modules,
    };
  });
}

/** Those that say that they use the connection; all of them when it is the only one. */
function modulesOf(files: readonly ImportFile[], root: string, connection: string | undefined) {
  return files.flatMap((file) => {
    const name = file.path.startsWith(root) ? moduleName.exec(file.path)?.[1] : undefined;
    if (name === undefined) return [];
    const { label, connection: used, altConnection } = metadataOf(siblingsOf(file.path, files));
    if (connection !== undefined && used !== connection && altConnection !== connection) return [];
    return [{ name: textOf(label) ?? name, text: file.text }];
  });
}

function siblingsOf(path: string, files: readonly ImportFile[]): readonly ImportFile[] {
  const folder = path.replace(/[^/]*$/, '');
  return files.filter((other) => other.path.startsWith(folder) && !other.path.slice(folder.length).includes('/'));
}

function metadataOf(files: readonly ImportFile[]): Readonly<Record<string, unknown>> {
  const text = named(files, /(?:^|\/)metadata\.json$/i);
  const { root } = readJson(text ?? '');
  return fieldsOf(root && toJson(root));
}

const named = (files: readonly ImportFile[], pattern: RegExp): string | undefined =>
  files.find(({ path }) => pattern.test(path))?.text;
