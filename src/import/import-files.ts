import { importText } from './import-text.ts';
import { importYaml } from './import-yaml.ts';
import type { ImportedProject, ImportFile, ImportResult } from './imported.ts';
import { looseConnections, type LooseSection } from './loose-sections.ts';
import { readApp } from './read-app.ts';
import { readAppFolder } from './read-app-folder.ts';
import { readComponentFolder } from './read-component-folder.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { isZip, unzipFiles } from './unzip-files.ts';

/** A file as the browser hands it over. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Finds out what dropped or chosen files are: a zip or folder of an app, else what each file holds. */
export async function importFiles(given: readonly GivenFile[]): Promise<ImportResult> {
  const files: ImportFile[] = [];
  for (const { path, bytes } of given) {
    if (!isZip(bytes)) {
      files.push({ path: path.replaceAll('\\', '/'), text: textOfBytes(bytes) });
      continue;
    }
    const unpacked = await unzipFiles(bytes);
    if (!unpacked.ok) return { kind: 'unknown', message: unpacked.error };
    files.push(...unpacked.value);
  }
  // What macOS puts beside the files of a zip.
  const own = files.filter(({ path }) => !/(?:^|\/)(?:__MACOSX\/|\._)/.test(path));
  const listed = readApp(own);
  const app =
    listed === undefined || listed.length === 0 ? (readAppFolder(own) ?? readComponentFolder(own) ?? listed) : listed;
  if (app !== undefined) {
    return app.length === 0
      ? { kind: 'unknown', message: 'This app has no connection whose communication file came along.' }
      : { kind: 'projects', from: 'a Make app', projects: app };
  }
  return importLoose(own);
}

/** Files without an app around them: projects one after the other, sections put together; a link or backup stands alone. */
async function importLoose(files: readonly ImportFile[]): Promise<ImportResult> {
  const projects: ImportedProject[] = [];
  const sections: LooseSection[] = [];
  const sources = new Set<string>();
  let unknown: ImportResult | undefined;
  for (const { path, text } of files) {
    const found = importText(text, path);
    const result = found.kind === 'yaml' ? await importYaml(text) : found;
    if (result.kind === 'projects') {
      projects.push(...result.projects);
      sources.add(result.from);
    } else if (result.kind === 'section') sections.push({ path, section: result.section, text: result.text });
    else if (result.kind === 'unknown') unknown ??= result;
    else return result;
  }
  const [only] = sections;
  if (only !== undefined && sections.length === 1 && projects.length === 0) {
    return { kind: 'section', section: only.section, text: only.text };
  }
  if (sections.length > 0) {
    projects.push(...looseConnections(sections));
    sources.add('loose files');
  }
  if (projects.length > 0) return { kind: 'projects', from: [...sources].join(' and '), projects };
  return unknown ?? { kind: 'unknown', message: 'There is no file that can be read.' };
}
