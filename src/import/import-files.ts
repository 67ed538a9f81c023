import { importText } from './import-text.ts';
import { importYaml } from './import-yaml.ts';
import type { ImportFile, ImportResult } from './imported.ts';
import { readApp } from './read-app.ts';
import { readAppFolder } from './read-app-folder.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { isZip, unzipFiles } from './unzip-files.ts';

/** A file as the browser hands it over. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Finds out what dropped or chosen files are: a zip or folder of an app, else the first file that can be read. */
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
  const app = listed === undefined || listed.length === 0 ? (readAppFolder(own) ?? listed) : listed;
  if (app !== undefined) {
    return app.length === 0
      ? { kind: 'unknown', message: 'This app has no connection whose communication file came along.' }
      : { kind: 'projects', from: 'a Make app', projects: app };
  }
  let first: ImportResult | undefined;
  for (const { path, text } of own) {
    const found = importText(text, path);
    const result = found.kind === 'yaml' ? await importYaml(text) : found;
    if (result.kind !== 'unknown') return result;
    first ??= result;
  }
  return first ?? { kind: 'unknown', message: 'There is no file that can be read.' };
}
