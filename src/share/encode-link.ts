import { encodeBase64, toBase64Url } from '../base/base64.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { deflate } from './deflate.ts';
import { type SharedDocument, writeSharedDocument } from './shared-document.ts';

/** Version of the encoding; the document inside has its own. Links of every version load forever. */
export const linkVersion = 1;

/**
 * The fragment that holds a project: `#1.<base64url(deflate-raw(JSON))>`. Pass what `describeLink` prepared, which
 * holds no secrets.
 */
export async function encodeLink(document: SharedDocument): Promise<string> {
  const bytes = await deflate(encodeUtf8(writeSharedDocument(document)));
  return `#${linkVersion}.${toBase64Url(encodeBase64(bytes))}`;
}
