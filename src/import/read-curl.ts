import { readWords } from './read-words.ts';
import type { BodySketch, RequestSketch } from './sketch.ts';

export interface CurlRead {
  readonly request: RequestSketch;
  /** What was not carried over. */
  readonly notes: readonly string[];
}

/** Short options that take a value, by letter. */
const shortNames: Readonly<Record<string, string>> = {
  H: 'header',
  u: 'user',
  d: 'data',
  F: 'form',
  X: 'request',
  b: 'cookie',
  A: 'user-agent',
  e: 'referer',
  o: 'output',
  m: 'max-time',
  x: 'proxy',
  c: 'cookie-jar',
  w: 'write-out',
  T: 'upload-file',
  E: 'cert',
  D: 'dump-header',
  K: 'config',
  r: 'range',
  y: 'speed-time',
  Y: 'speed-limit',
  z: 'time-cond',
  C: 'continue-at',
  t: 'telnet-option',
  P: 'ftp-port',
  Q: 'quote',
};

/** Long options with a value that say nothing about the request itself. */
const withoutMeaning: ReadonlySet<string> = new Set(
  'output max-time connect-timeout cookie-jar write-out dump-header retry retry-delay retry-max-time speed-time speed-limit limit-rate resolve cacert capath ciphers tls-max trace trace-ascii stderr interface dns-servers keepalive-time'.split(
    ' ',
  ),
);

const withValue: ReadonlySet<string> = new Set([
  ...withoutMeaning,
  ...Object.values(shortNames),
  ...'data-raw data-binary data-ascii data-urlencode json url oauth2-bearer form-string proxy-user key cert-type aws-sigv4 url-query'.split(
    ' ',
  ),
]);

const dataOptions: ReadonlySet<string> = new Set([
  'data',
  'data-raw',
  'data-binary',
  'data-ascii',
  'data-urlencode',
  'json',
]);

/** Whether a text is a cURL command. */
export const isCurl = (text: string): boolean => /^\s*(?:\$\s+|%\s+|>\s+)?curl(?:\.exe)?\s/i.test(text);

/** Reads a cURL command. Undefined when it names no address. */
export function readCurl(command: string): CurlRead | undefined {
  const words = readWords(command.replace(/^\s*(?:\$|%|>)\s+/, ''));
  const draft = new Draft();
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word.startsWith('--') && word.length > 2) {
      const [name = '', attached] = splitOnce(word.slice(2), '=');
      if (!withValue.has(name)) draft.flag(name);
      else draft.option(name, attached ?? words[++at] ?? '');
    } else if (/^-[^-]/.test(word)) {
      for (let letterAt = 1; letterAt < word.length; letterAt++) {
        const letter = word.charAt(letterAt);
        const name = shortNames[letter];
        if (name === undefined) {
          draft.flag(letter);
          continue;
        }
        draft.option(name, letterAt + 1 < word.length ? word.slice(letterAt + 1) : (words[++at] ?? ''));
        break;
      }
    } else draft.address(word);
  }
  return draft.finish();
}

class Draft {
  private method: string | undefined;
  private url: string | undefined;
  private get = false;
  private head = false;
  private json = false;
  private user: RequestSketch['user'];
  private readonly headers: [string, string][] = [];
  private readonly data: string[] = [];
  private readonly form: [string, string][] = [];
  private readonly query: string[] = [];
  private readonly notes: string[] = [];

  address(word: string): void {
    if (this.url === undefined) this.url = word;
    else this.notes.push(`Only the first address is imported, not ${word}.`);
  }

  flag(name: string): void {
    if (name === 'G' || name === 'get') this.get = true;
    else if (name === 'I' || name === 'head') this.head = true;
    else if (name === 'k' || name === 'insecure') {
      this.notes.push('-k is left out: neither a browser nor Make skips the check of certificates.');
    } else if (name === 'digest' || name === 'ntlm' || name === 'negotiate' || name === 'anyauth') {
      this.notes.push(`--${name} is left out; the user and password are sent as Basic authentication.`);
    }
  }

  option(name: string, value: string): void {
    if (name === 'header') this.addHeader(value);
    else if (name === 'user') {
      const [user = '', password = ''] = splitOnce(value, ':');
      this.user = [user, password];
    } else if (dataOptions.has(name)) this.addData(name, value);
    else if (name === 'form' || name === 'form-string') this.addPart(name, value);
    else if (name === 'request') this.method = value.toUpperCase();
    else if (name === 'url') this.address(value);
    else if (name === 'url-query') this.query.push(encoded(value));
    else if (name === 'cookie') {
      if (value.includes('=')) this.headers.push(['cookie', value]);
      else this.notes.push(`Cookies of the file ${value} are left out.`);
    } else if (name === 'user-agent') this.headers.push(['user-agent', value]);
    else if (name === 'referer') this.headers.push(['referer', value]);
    else if (name === 'oauth2-bearer') this.headers.push(['authorization', `Bearer ${value}`]);
    else if (!withoutMeaning.has(name)) this.notes.push(`The option ${name} is left out.`);
  }

  private addHeader(value: string): void {
    if (value.startsWith('@')) {
      this.notes.push(`Headers of the file ${value.slice(1)} are left out.`);
      return;
    }
    const [name = '', content] = splitOnce(value, ':');
    // `Name;` is a header without a value, `Name:` removes one that curl would add.
    if (content === undefined && name.endsWith(';')) this.headers.push([name.slice(0, -1).trim(), '']);
    else if (content?.trim()) this.headers.push([name.trim(), content.trim()]);
  }

  private addData(name: string, value: string): void {
    if (name !== 'data-raw' && value.startsWith('@')) {
      this.notes.push(`The body of the file ${value.slice(1)} is left out.`);
      return;
    }
    if (name === 'json') this.json = true;
    this.data.push(
      name === 'data-urlencode' ? encoded(value) : name === 'data' ? value.replaceAll(/[\r\n]/g, '') : value,
    );
  }

  private addPart(name: string, value: string): void {
    const [key = '', content = ''] = splitOnce(value, '=');
    if (name === 'form' && /^[@<]/.test(content)) this.notes.push(`The file of the part ${key} is left out.`);
    else this.form.push([key, name === 'form' ? content.replace(/;type=[^;]*$/, '') : content]);
  }

  finish(): CurlRead | undefined {
    if (this.url === undefined) return undefined;
    const joined = this.data.join(this.json ? '' : '&');
    const query = [...(this.get && joined !== '' ? [joined] : []), ...this.query].join('&');
    const body = this.get ? undefined : this.body(joined);
    const bare = /^[a-z][a-z0-9+.-]*:\/\//i.test(this.url) ? this.url : `https://${this.url}`;
    const [address = '', fragment] = splitOnce(bare, '#');
    const url = query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;
    if (fragment !== undefined) this.notes.push('What follows # in the address is never sent; it is left out.');
    const method = this.method ?? (this.head ? 'HEAD' : body === undefined ? 'GET' : 'POST');
    const jsonHeaders: [string, string][] = this.json
      ? (['content-type', 'accept'] as const)
          .filter((name) => !this.headers.some(([given]) => given.toLowerCase() === name))
          .map((name) => [name, 'application/json'])
      : [];
    return {
      request: {
        method,
        url,
        headers: [...this.headers, ...jsonHeaders],
        ...(body === undefined ? {} : { body }),
        ...(this.user === undefined ? {} : { user: this.user }),
      },
      notes: this.notes,
    };
  }

  private body(joined: string): BodySketch | undefined {
    if (this.form.length > 0) return { kind: 'multipart', fields: this.form };
    if (this.data.length === 0) return undefined;
    const type = this.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    const isForm = type === '' ? !this.json && !/^\s*[[{]/.test(joined) : /x-www-form-urlencoded/i.test(type);
    return isForm ? { kind: 'form', fields: [...new URLSearchParams(joined)] } : { kind: 'text', text: joined };
  }
}

/** `content`, `=content` or `name=content`, the content percent-encoded; files are refused before. */
function encoded(value: string): string {
  const [name = '', content] = splitOnce(value, '=');
  if (content === undefined) return percent(name);
  return name === '' ? percent(content) : `${name}=${percent(content)}`;
}

const percent = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
