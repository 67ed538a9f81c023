import type { HttpHeader, HttpRequest } from '../runtime/index.ts';
import { tellsSecret } from './secret-names.ts';

/** A credential that stands in a message, with the name it goes by there. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Credentials of an answer that was not taken apart, such as `oauth_token=…&oauth_token_secret=…` or broken JSON: what
 * follows a name that tells a secret.
 */
export function credentialsInText(text: string): readonly NamedText[] {
  const pairs = text.slice(0, longest).matchAll(/([\w-]{2,40})["']?\s*[=:>]\s*["']?([^\s"'&;,<>]{4,})/g);
  return [...pairs].flatMap(([, name = '', value = '']) =>
    tellsSecret(name) && !isWord(value) ? spellings(name, value) : [],
  );
}

/** Says that there is none. */
const isWord = (text: string): boolean => /^(?:true|false|null|none|undefined)$/i.test(text);

/** Answers are read this far, in UTF-16 units. */
const longest = 200_000;

/** The value as it stands, and what it means where it is URL-encoded. */
function spellings(name: string, text: string): readonly NamedText[] {
  const decoded = plainText(text);
  return decoded === text
    ? [{ name, text }]
    : [
        { name, text: decoded },
        { name, text },
      ];
}

/** Sessions that a service opens. */
export function cookiesIn(headers: readonly HttpHeader[]): readonly NamedText[] {
  return headers
    .filter(([name]) => name === 'set-cookie')
    .flatMap(([, value]) => {
      const [, name = '', text = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(value) ?? [];
      return text.length < shortestSession ? [] : [{ name, text }];
    });
}

/** Shorter ones are settings such as a language. */
const shortestSession = 8;

/** Signatures of OAuth 1, which the runtime makes of both secrets (connections.md §9). */
export function signaturesIn({ url, headers, body }: HttpRequest): readonly NamedText[] {
  const texts = [url, ...headers.map(([, value]) => value), ...(body.kind === 'text' ? [body.text] : [])];
  return texts.flatMap((text) =>
    [...text.matchAll(/oauth_signature="?([^"&,\s]+)/g)].flatMap(([, value = '']) =>
      spellings('oauth_signature', value),
    ),
  );
}

function plainText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % encodes nothing.
    return text;
  }
}
