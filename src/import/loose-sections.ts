import type { SectionName } from '../project/index.ts';
import { connectionKindOf } from './connection-kind-of.ts';
import type { ImportedProject } from './imported.ts';
import { joinFunctions } from './join-functions.ts';

/** A file that holds one section. */
export interface LooseSection {
  /** With `/` between folders. */
  readonly path: string;
  readonly section: SectionName;
  readonly text: string;
}

/**
 * The connections that loose files make, told apart by folder and name: `acme.communication.iml.json` goes with
 * `acme.params.iml.json`, `api.imljson` with `parameters.imljson` beside it, and what lies in a folder above with every
 * connection below. Every communication is a connection; without one the files are one that has none yet.
 */
export function looseConnections(files: readonly LooseSection[]): readonly ImportedProject[] {
  const connections = files.filter(({ section }) => section === 'communication');
  const others = files.filter(({ section }) => section !== 'communication');
  if (connections.length === 0) return [connectionOf(undefined, others, [])];
  const placed = new Set<LooseSection>();
  const made = connections.map((file) => {
    const own = connections.length === 1 ? others : belongingTo(file, connections, others);
    for (const other of own) placed.add(other);
    return { file, own };
  });
  const left = others.filter((file) => !placed.has(file)).map(({ path }) => path);
  return made.map(({ file, own }) => connectionOf(file, own, left));
}

function belongingTo(
  file: LooseSection,
  connections: readonly LooseSection[],
  others: readonly LooseSection[],
): readonly LooseSection[] {
  const sharesFolder = connections.some((other) => other !== file && folderOf(other.path) === folderOf(file.path));
  return others.filter(({ path }) => {
    const [stem, folder] = [stemOf(path), folderOf(path)];
    if (folder === folderOf(file.path)) return stem === stemOf(file.path) || (stem === '' && !sharesFolder);
    return stem === '' && folderOf(file.path).startsWith(folder);
  });
}

function connectionOf(
  file: LooseSection | undefined,
  own: readonly LooseSection[],
  left: readonly string[],
): ImportedProject {
  const sections: Partial<Record<SectionName, string>> = file === undefined ? {} : { communication: file.text };
  const modules: { name: string; text: string }[] = [];
  const twice: string[] = [];
  for (const { section, path, text } of own) {
    if (section === 'functions') sections.functions = joinFunctions([...pieces(sections.functions), text]);
    else if (section === 'module') modules.push({ name: stemOf(path) || 'Module', text });
    else if (sections[section] === undefined) sections[section] = text;
    else twice.push(path);
  }
  const [module] = modules;
  if (module !== undefined) sections.module = module.text;
  const unused = [...left, ...twice];
  return {
    name: nameOf(file ?? own[0]),
    kind: connectionKindOf(undefined, file?.text ?? ''),
    sections,
    values: {},
    notes: [
      ...(file === undefined ? ['None of the files holds a communication.'] : []),
      ...(unused.length === 0
        ? []
        : [`Left out, for nothing tells what they belong to: ${unused.slice(0, 10).join(', ')}.`]),
    ],
    modules,
  };
}

const pieces = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What a file's name says besides the section it holds; empty for `api.imljson` and `base.iml.json`. */
function stemOf(path: string): string {
  const name = path.slice(folderOf(path).length).replace(/\.(?:imljson|iml\.jsonc?|jsonc?|js)$/i, '');
  return name.replace(sectionWord, '').toLowerCase();
}
const sectionWord =
  /(?:^|[._-])(?:api|communication|param(?:eter)?s|common(?:-?data)?|default-?scope|scopes?|base|functions?|code|module|scenarios)$/i;

const nameOf = (file: LooseSection | undefined): string => {
  if (file === undefined) return 'Imported';
  const folder = folderOf(file.path).split('/').at(-2) ?? '';
  return (stemOf(file.path) || folder).slice(0, 150) || 'Imported';
};
