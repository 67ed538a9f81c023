import { decodeUtf8 } from '../base/utf8.ts';
import { importText } from './import-text.ts';
import type { ImportFile, ImportResult } from './imported.ts';
import { readApp } from './read-app.ts';
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
      files.push({ path, text: decodeUtf8(bytes) });
      continue;
    }
    const unpacked = await unzipFiles(bytes);
    if (!unpacked.ok) return { kind: 'unknown', message: unpacked.error };
    files.push(...unpacked.value);
  }
  const app = readApp(files);
  if (app !== undefined) {
    return app.length === 0
      ? { kind: 'unknown', message: 'This app has no connection with a communication file.' }
      : { kind: 'projects', from: 'a Make app', projects: app };
  }
  const results = files.map(({ path, text }) => importText(text, path));
  return (
    results.find(({ kind }) => kind !== 'unknown') ??
    results[0] ?? { kind: 'unknown', message: 'There is no file to read.' }
  );
}
