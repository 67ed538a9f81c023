import { decodeBase64 } from '../base/base64.ts';
import { fail, type Result } from '../base/result.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import { inflate } from './deflate.ts';
import { linkVersion } from './encode-link.ts';
import { findLink } from './find-link.ts';
import { linkLimits } from './limits.ts';
import { readUntrusted } from './read-untrusted.ts';
import type { ShareError } from './share-error.ts';
import type { Shared } from './shared.ts';
import { readSharedDocument } from './shared-document.ts';

/**
 * Reads a link, its fragment, or a text with one in it. Never rejects for bad input; the error says what is wrong and
 * holds what could be read.
 */
export async function decodeLink(text: string): Promise<Result<Shared, ShareError>> {
  if (text.length > linkLimits.encoded * 2) return fail(tooLarge);
  const link = findLink(text);
  if (link === undefined) return fail(notALink);
  if (link.version !== linkVersion) return fail(badVersion(link.version));
  if (link.payload.length > linkLimits.encoded) return fail(tooLarge);

  const { bytes, end } = await inflate(decodeBase64(link.payload), linkLimits.inflated);
  if (end === 'too-large') return fail(tooLarge);
  const { value, whole, dropped } = readUntrusted(decodeUtf8(bytes));
  const document = readSharedDocument(value, dropped);
  if (end === 'whole' && whole) return document.ok ? document : fail(notAProject(document.error.message));
  return fail(document.ok ? { ...corrupt, salvaged: document.value } : corrupt);
}

const notALink: ShareError = {
  code: 'not-a-link',
  message: 'There is no playground link in this text.',
  help: 'A link ends with #1. and many letters. Copy it whole.',
};

const badVersion = (version: number): ShareError => ({
  code: 'bad-version',
  message: `This link has format ${version}; this page reads format ${linkVersion}.`,
  help:
    version > linkVersion
      ? 'It was made by a newer playground. Reload the page to get it, then open the link again.'
      : 'Ask whoever made it for a new one.',
});

const tooLarge: ShareError = {
  code: 'too-large',
  message: 'This link holds more than a project can be, so it was not opened.',
  help: 'Ask for the project as a file.',
};

const corrupt: ShareError = {
  code: 'corrupt',
  message: 'This link is damaged: some of it is missing or was changed on the way.',
  help: 'Chats and mail programs cut long links. Ask for it as a file, or copy it again from where it was made.',
};

const notAProject = (detail: string): ShareError => ({
  code: 'not-a-project',
  message: `This link is whole, but no project that this page can open. ${detail}`,
  help: 'If that does not help, ask whoever made it for a new one.',
});
