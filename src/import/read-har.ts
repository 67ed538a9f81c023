import { requestToProject } from './request-to-project.ts';
import type { ImportedProject } from './imported.ts';
import { fieldsOf, listOf, textOf } from './plain-data.ts';
import type { BodySketch, RequestSketch } from './sketch.ts';

/** More entries than anyone looks through. */
const most = 50;

/** Headers a browser writes itself; they say nothing about the API. */
const ofTheBrowser =
  /^(?::.*|host|connection|content-length|accept-encoding|accept-language|origin|referer|user-agent|sec-.*|pragma|cache-control|dnt|te|priority|upgrade-insecure-requests)$/i;

/** Every request of a HAR log as a connection of its own; undefined when it is no HAR. Static files are left out. */
export function readHar(data: unknown): readonly ImportedProject[] | undefined {
  const { log } = fieldsOf(data);
  if (log === undefined) return undefined;
  const entries = listOf(fieldsOf(log)['entries']);
  const projects = entries.flatMap((entry) => {
    const { request, response } = fieldsOf(entry);
    const sketch = sketchOf(fieldsOf(request));
    if (sketch === undefined) return [];
    const type = textOf(fieldsOf(fieldsOf(response)['content'])['mimeType']) ?? '';
    if (/^(?:image|font|text\/css|text\/html|application\/javascript|text\/javascript)/.test(type)) return [];
    const project = requestToProject(sketch, []);
    return [{ ...project, name: `${sketch.method} ${sketch.url.split('?')[0] ?? ''}`.slice(0, 150) }];
  });
  const left = projects.length - most;
  return left > 0 ? projects.slice(0, most) : projects;
}

function sketchOf(request: Readonly<Record<string, unknown>>): RequestSketch | undefined {
  const url = textOf(request['url']);
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const headers = pairsOf(request['headers']).filter(([name]) => !ofTheBrowser.test(name));
  const body = bodyOf(fieldsOf(request['postData']));
  return { method: textOf(request['method']) ?? 'GET', url, headers, ...(body === undefined ? {} : { body }) };
}

function bodyOf(data: Readonly<Record<string, unknown>>): BodySketch | undefined {
  const type = textOf(data['mimeType']) ?? '';
  const fields = pairsOf(data['params']);
  const text = textOf(data['text']);
  if (/multipart/i.test(type)) return { kind: 'multipart', fields };
  if (/urlencoded/i.test(type)) {
    return { kind: 'form', fields: fields.length > 0 ? fields : [...new URLSearchParams(text ?? '')] };
  }
  return text === undefined || text === '' ? undefined : { kind: 'text', text };
}

function pairsOf(list: unknown): readonly (readonly [string, string])[] {
  return listOf(list).flatMap((item) => {
    const { name, value } = fieldsOf(item);
    return typeof name === 'string' ? [[name, textOf(value) ?? ''] as const] : [];
  });
}
