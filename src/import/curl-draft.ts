import { flagNotes, leftOut, withoutMeaning } from './curl-options.ts';
import { variableIn } from './foreign-text.ts';
import { multipartFields } from './multipart-fields.ts';
import type { CurlRead } from './read-curl.ts';
import { splitOnce } from './split-once.ts';
import type { BodySketch, RequestSketch } from './sketch.ts';

const dataOptions: ReadonlySet<string> = new Set([
  'data',
  'data-raw',
  'data-binary',
  'data-ascii',
  'data-urlencode',
  'json',
]);

/** Collects what the words of a cURL command say, until the request is known. */
export class CurlDraft {
  private method: string | undefined;
  private url: string | undefined;
  private get = false;
  private head = false;
  private json = false;
  private upload = false;
  /** A body was there, even if it could not be taken over. */
  private hadBody = false;
  private user: RequestSketch['user'];
  private readonly headers: [string, string][] = [];
  private readonly data: string[] = [];
  private readonly form: [string, string][] = [];
  private readonly query: string[] = [];
  private readonly notes: string[] = [];
  private readonly stdin: string | undefined;

  /** @param stdin what the command is given to read, where that is known */
  constructor(stdin?: string) {
    this.stdin = stdin;
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  address(word: string): void {
    if (this.url === undefined) this.url = word;
    else this.note(`Only the first address is imported, not ${word}.`);
  }

  flag(name: string): void {
    if (name === 'G' || name === 'get') this.get = true;
    else if (name === 'I' || name === 'head') this.head = true;
    else if (flagNotes[name] !== undefined) this.note(flagNotes[name]);
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
    else if (name === 'url-query') this.query.push(value.startsWith('+') ? value.slice(1) : encoded(value));
    else if (name === 'upload-file') {
      this.upload = true;
      this.note(`The body of the file ${value} is left out.`);
    } else if (name === 'range') this.headers.push(['range', `bytes=${value}`]);
    else if (name === 'cookie') {
      if (value.includes('=') || variableIn(value) !== undefined) this.headers.push(['cookie', value]);
      else this.note(`Cookies of the file ${value} are left out.`);
    } else if (name === 'user-agent') this.headers.push(['user-agent', value]);
    else if (name === 'referer') this.headers.push(['referer', value]);
    else if (name === 'oauth2-bearer') this.headers.push(['authorization', `Bearer ${value}`]);
    else if (name === 'expand-url') {
      this.address(value);
      this.note('Variables of curl (--variable) became fields.');
    } else if (!withoutMeaning.has(name)) this.note(leftOut[name] ?? `The option --${name} is left out.`);
  }

  finish(): CurlRead | undefined {
    if (this.url === undefined) return undefined;
    const joined = this.data.join(this.json ? '' : '&');
    const query = [...(this.get && joined !== '' ? [joined] : []), ...this.query].join('&');
    const body = this.get ? undefined : this.body(joined);
    const [address = '', fragment] = splitOnce(wholeAddress(this.url), '#');
    const url = query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;
    if (fragment !== undefined) this.note('What follows # in the address is never sent; it is left out.');
    const jsonHeaders: [string, string][] = this.json
      ? (['content-type', 'accept'] as const)
          .filter((name) => !this.headers.some(([given]) => given.toLowerCase() === name))
          .map((name) => [name, 'application/json'])
      : [];
    return {
      request: {
        method: this.method ?? this.usualMethod(),
        url,
        // curl writes the boundary behind it, as whoever sends the parts does.
        headers: [
          ...this.headers.filter((header) => !(body?.kind === 'multipart' && isMultipart(header))),
          ...jsonHeaders,
        ],
        ...(body === undefined ? {} : { body }),
        ...(this.user === undefined ? {} : { user: this.user }),
      },
      notes: this.notes,
    };
  }

  private usualMethod(): string {
    if (this.head) return 'HEAD';
    if (this.upload) return 'PUT';
    return this.hadBody && !this.get ? 'POST' : 'GET';
  }

  private addHeader(value: string): void {
    if (value.startsWith('@')) {
      this.note(`Headers of the file ${value.slice(1)} are left out.`);
      return;
    }
    const [name = '', content] = splitOnce(value, ':');
    // `Name;` is a header without a value, `Name:` removes one that curl would add.
    if (content === undefined && name.endsWith(';')) this.headers.push([name.slice(0, -1).trim(), '']);
    else if (content?.trim()) this.headers.push([name.trim(), content.trim()]);
    else if (content === undefined) this.note(`The header ${name} has no value; it is left out.`);
  }

  private addData(name: string, value: string): void {
    this.hadBody = true;
    const file =
      name === 'data-urlencode' ? /^([^=@]*)@(.*)$/s.exec(value) : name !== 'data-raw' && /^()@(.*)$/s.exec(value);
    if (file && file[2] === '-' && this.stdin !== undefined) {
      // Of what it reads, curl takes line ends out unless it is told to leave them.
      const read = name === 'data-urlencode' ? `${file[1] ?? ''}=${this.stdin}` : this.stdin;
      this.addText(name, name === 'data' || name === 'data-ascii' ? read.replaceAll(/[\r\n]/g, '') : read);
      return;
    }
    if (file) {
      if (name === 'json') this.json = true;
      const content = file[2] === '-' ? 'standard input' : `the file ${file[2]}`;
      this.note(
        file[1] ? `The field ${file[1]} is left out: it is read of ${content}.` : `The body of ${content} is left out.`,
      );
      return;
    }
    this.addText(name, value);
  }

  private addText(name: string, value: string): void {
    if (name === 'json') this.json = true;
    this.data.push(name === 'data-urlencode' ? encoded(value) : value);
  }

  private addPart(name: string, value: string): void {
    this.hadBody = true;
    const [key = '', content = ''] = splitOnce(value, '=');
    if (name === 'form' && /^[@<]/.test(content)) this.note(`The file of the part ${key} is left out.`);
    else this.form.push([key, name === 'form' ? partText(content) : content]);
  }

  private body(joined: string): BodySketch | undefined {
    if (this.form.length > 0) return { kind: 'multipart', fields: this.form };
    if (this.data.length === 0) return undefined;
    const type = this.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    // Browsers copy the parts as they were sent.
    const parts = /^multipart\/form-data/i.test(type) ? multipartFields(joined) : [];
    if (parts.length > 0) {
      if (parts.some(({ isFile }) => isFile)) this.note('Files among the parts of the body are left out.');
      return { kind: 'multipart', fields: parts.flatMap((part) => (part.isFile ? [] : [[part.name, part.value]])) };
    }
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

/** With a scheme, which curl guesses; a variable may hold one, where its name says so. Single braces are what docs write for a variable. */
function wholeAddress(word: string): string {
  const url = word.replaceAll(
    /(?<![{$])\{([A-Za-z_][\w-]{0,60})\}(?!\})/g,
    (_whole, name: string) => `\${${name.replaceAll('-', '_')}}`,
  );
  const holdsScheme = /^\$\{?\w*(?:url|uri|endpoint|base|origin|api)\b/i.test(url);
  return holdsScheme || /^(?:[a-z][a-z0-9+.-]*:\/\/|\{\{)/i.test(url) ? url : `https://${url}`;
}

const isMultipart = ([name, value]: readonly [string, string]): boolean =>
  name.toLowerCase() === 'content-type' && /^multipart\/form-data\s*(?:;|$)/i.test(value);

/** The content of a part without the quotes around it, and what is said of its type. */
function partText(content: string): string {
  const [, inner] = /^"((?:[^"\\]|\\.)*)"(?:;|$)/s.exec(content) ?? [];
  return inner === undefined ? content.replace(/;type=[^;]*$/, '') : inner.replaceAll(/\\(["\\])/g, '$1');
}

const percent = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
