import { encodeUtf8 } from '../base/utf8.ts';
import type { ExportFile } from './export-file.ts';

/** A zip with these files. Equal files give equal bytes: every entry has the same date. */
export async function zipFiles(files: readonly ExportFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries = files.map(({ path, text }) => [path, encodeUtf8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
