import { flagNotes, leftOut, withoutMeaning } from './curl-options.ts';
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
    else if (name === 'url-query') this.query.push(encoded(value));
    else if (name === 'upload-file') {
      this.upload = true;
      this.note(`The body of the file ${value} is left out.`);
    } else if (name === 'range') this.headers.push(['range', `bytes=${value}`]);
    else if (name === 'cookie') {
      if (value.includes('=')) this.headers.push(['cookie', value]);
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
    const bare = /^(?:[a-z][a-z0-9+.-]*:\/\/|\{\{)/i.test(this.url) ? this.url : `https://${this.url}`;
    const [address = '', fragment] = splitOnce(bare, '#');
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
        headers: [...this.headers, ...jsonHeaders],
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
    if (file) {
      if (name === 'json') this.json = true;
      const content = file[2] === '-' ? 'standard input' : `the file ${file[2]}`;
      this.note(
        file[1] ? `The field ${file[1]} is left out: it is read of ${content}.` : `The body of ${content} is left out.`,
      );
      return;
    }
    if (name === 'json') this.json = true;
    this.data.push(
      name === 'data-urlencode' ? encoded(value) : name === 'data' ? value.replaceAll(/[\r\n]/g, '') : value,
    );
  }

  private addPart(name: string, value: string): void {
    this.hadBody = true;
    const [key = '', content = ''] = splitOnce(value, '=');
    if (name === 'form' && /^[@<]/.test(content)) this.note(`The file of the part ${key} is left out.`);
    else this.form.push([key, name === 'form' ? content.replace(/;type=[^;]*$/, '') : content]);
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
