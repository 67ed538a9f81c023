import type { ConnectionKind, Project } from '../project/index.ts';
import type { ExportFile } from './export-file.ts';
import { splitFunctions } from './split-functions.ts';

/** The two kinds that Make's VS Code extension knows; what OAuth 1 is, the communication tells. */
const connectionTypes: Readonly<Record<ConnectionKind, string>> = { basic: 'basic', oauth1: 'oauth', oauth2: 'oauth' };

/**
 * The files of a Make app with this connection, as Make's VS Code extension reads and writes them; texts to the letter.
 * Scenarios have no place in an app.
 */
export function makeFiles({ name, kind, sections }: Project): readonly ExportFile[] {
  const id = identifierOf(name);
  const connection = `connections/${id}/${id}`;
  const files: ExportFile[] = [];
  const add = (path: string, text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    files.push({ path, text });
    return path;
  };
  const connectionFiles = {
    communication: add(`${connection}.communication.iml.json`, sections.communication ?? '{}'),
    params: add(`${connection}.params.iml.json`, sections.parameters ?? '[]'),
    common: add(`${connection}.common.json`, sections.common),
    defaultScope: add(`${connection}.default-scope.iml.json`, sections.scopes),
  };
  const module = add('modules/module/module.communication.iml.json', sections.module);
  const functions = splitFunctions(sections.functions ?? '').map(({ name, text }, index, { length }) => [
    name,
    { codeFiles: { code: add(`functions/${name}/${name}.js`, index < length - 1 ? withoutLineEnd(text) : text) } },
  ]);
  const base = add('general/base.iml.json', sections.base ?? '{}');
  const common = add('general/common.json', '{}');
  const manifest = {
    fileVersion: 1,
    // The extension wants all four named; null is for what is kept out of the folder.
    generalCodeFiles: { base, common, readme: null, groups: null },
    components: {
      connection: { [id]: { label: name, connectionType: connectionTypes[kind], codeFiles: connectionFiles } },
      module:
        module === undefined
          ? {}
          : {
              module: {
                label: 'Module',
                moduleType: 'action',
                connection: id,
                codeFiles: { communication: module },
              },
            },
      rpc: {},
      webhook: {},
      function: Object.fromEntries(functions),
    },
    origins: [],
  };
  return [{ path: 'makecomapp.json', text: `${JSON.stringify(manifest, null, 4)}\n` }, ...files];
}

/** Without the one line end that parts functions in a script: a file that was imported is then as it was. */
const withoutLineEnd = (text: string): string => text.replace(/\r?\n$/, '');

/** Letters and digits, as Make wants identifiers; never empty. */
function identifierOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
    .slice(0, 48);
  return /^[A-Za-z]/.test(joined) ? joined : `connection${joined}`;
}
