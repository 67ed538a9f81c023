import type { ImportedProject, ImportFile } from './imported.ts';
import { joinFunctions } from './join-functions.ts';
import { readComponent, stemOf } from './read-component.ts';

const connectionName = /^((?:[^/]*\/)*?)(?:connections?|accounts?)\/(?:[^/]+\/)?[^/]+\.(?:imljson|iml\.json|jsonc?)$/i;

/**
 * The connections of an app that keeps one file for each component (`connections/<name>.imljson` with communication,
 * parameters and all, modules alike, `base` and `common` above them). Undefined when nothing lies like that.
 */
export function readComponentFolder(files: readonly ImportFile[]): readonly ImportedProject[] | undefined {
  const found = files.flatMap((file) => {
    const match = connectionName.exec(file.path);
    const component = match === null ? undefined : readComponent(file.text, file.path);
    return component?.kind === 'connection' ? [{ ...component, file, root: match?.[1] ?? '' }] : [];
  });
  if (found.length === 0) return undefined;
  return found.map(({ project, file, root }) => {
    const own = files.filter(({ path }) => path.startsWith(root));
    const above = (name: string): string | undefined =>
      own.find(
        ({ path }) =>
          path.slice(root.length).match(/^(?:general\/)?([a-z]+)\.(?:imljson|iml\.json|jsonc?)$/i)?.[1] === name,
      )?.text;
    const modules = own.flatMap(({ path, text }) => {
      const component = /(?:^|\/)modules?\//i.test(path) ? readComponent(text, path) : undefined;
      const isOurs = component?.kind === 'module' && (found.length === 1 || component.uses.includes(stemOf(file.path)));
      return isOurs ? [{ name: component.name, text: component.text }] : [];
    });
    const functions = own.filter(({ path }) => /(?:^|\/)functions?\/.*\.js$/i.test(path) && !/test\.js$/i.test(path));
    const common = project.sections.common ?? above('common');
    const base = project.sections.base ?? above('base');
    return {
      ...project,
      sections: {
        ...project.sections,
        ...(common === undefined ? {} : { common }),
        ...(base === undefined ? {} : { base }),
        ...(modules[0] === undefined ? {} : { module: modules[0].text }),
        ...(functions.length === 0 ? {} : { functions: joinFunctions(functions.map(({ text }) => text)) }),
      },
      modules,
    };
  });
}
