import { concatBytes } from '../base/concat-bytes.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { ImportFile } from './imported.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** Bounds on what a zip may unpack to; apps have some hundred small text files. */
const zipLimits = { entries: 5000, file: 3_000_000, total: 40_000_000 } as const;

/** The files of an app that are read: definitions, code and texts. */
const wanted = /\.(?:json|imljson|jsonc|js|har|ya?ml)$/i;

/** Whether bytes begin like a zip file. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;

/**
 * Unpacks the text files of a zip in memory. Sizes are watched while they grow, whatever the zip claims. Never rejects
 * for bad data; the error is a plain sentence.
 */
export async function unzipFiles(bytes: Uint8Array): Promise<Result<readonly ImportFile[], string>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const files: ImportFile[] = [];
  const seen = { entries: 0, total: 0, stop: '' };
  const unzip = new Unzip((file) => {
    if (++seen.entries > zipLimits.entries) seen.stop = `The zip holds more than ${zipLimits.entries} files.`;
    if (seen.stop !== '' || !wanted.test(file.name) || file.name.includes('node_modules/')) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error !== null) seen.stop = 'The zip is damaged.';
      if (seen.stop !== '') return;
      size += chunk.length;
      seen.total += chunk.length;
      if (size > zipLimits.file || seen.total > zipLimits.total) {
        seen.stop = 'The zip unpacks to more than an app can be.';
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (final) files.push({ path: file.name.replaceAll('\\', '/'), text: textOfBytes(concatBytes(chunks)) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small steps: the library inflates a whole step before its size can be seen.
    const step = 4096;
    for (let at = 0; at < bytes.length && seen.stop === ''; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    // The library throws on data that is no zip.
    return fail('This is no zip file, or it is damaged.');
  }
  if (seen.stop !== '') return fail(seen.stop);
  return ok(files);
}
