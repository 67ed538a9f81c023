import { partHeaders } from './browser-headers.ts';
import type { Described } from './import-data.ts';
import { type MultipartField, multipartFields } from './multipart-fields.ts';
import { fieldsOf, listOf, textOf } from './plain-data.ts';
import { requestToProject } from './request-to-project.ts';
import type { BodySketch, RequestSketch } from './sketch.ts';

/** More entries than anyone looks through. */
const most = 50;

/** Every request of a HAR log as a connection of its own; undefined when it is no HAR. Static files are left out. */
export function readHar(data: unknown): Described | undefined {
  const { log } = fieldsOf(data);
  if (!Array.isArray(fieldsOf(log)['entries'])) return undefined;
  const entries = listOf(fieldsOf(log)['entries']);
  const counts = { files: 0, others: 0, more: 0 };
  const seen = new Set<string>();
  const projects = entries.flatMap((entry) => {
    const { request, response } = fieldsOf(entry);
    const sketch = sketchOf(fieldsOf(request));
    if (sketch === undefined) {
      counts.others++;
      return [];
    }
    const type = textOf(fieldsOf(fieldsOf(response)['content'])['mimeType']) ?? '';
    if (ofAPage.test(type) || sketch.method === 'OPTIONS') {
      counts.files++;
      return [];
    }
    const key = JSON.stringify(sketch);
    if (seen.has(key)) return [];
    seen.add(key);
    if (seen.size > most) {
      counts.more++;
      return [];
    }
    const project = requestToProject(sketch, notesOf(fieldsOf(request)));
    return [{ ...project, name: `${sketch.method} ${sketch.url.split('?')[0] ?? ''}`.slice(0, 150) }];
  });
  const left = [
    ...(counts.files === 0 ? [] : [`Left out: ${counts.files} for pages, pictures, scripts and preflights.`]),
    ...(counts.others === 0 ? [] : [`Left out: ${counts.others} that are no HTTP requests.`]),
    ...(counts.more === 0 ? [] : [`Only the first ${most} are shown; ${counts.more} more are left out.`]),
    ...(projects.length === 0 || projects.some(({ values }) => Object.keys(values).length > 0)
      ? []
      : ['It holds no credentials. Browsers leave them out unless you export the HAR with sensitive data.']),
  ];
  return { projects, left };
}

/** Answers that belong to a page, not to an API. */
const ofAPage =
  /^(?:image|font|video|audio|text\/css|text\/html|application\/(?:x-)?javascript|text\/javascript|application\/font|application\/wasm)/i;

/** What of a body cannot be carried over. */
function notesOf(request: Readonly<Record<string, unknown>>): readonly string[] {
  const data = fieldsOf(request['postData']);
  if (!/multipart/i.test(textOf(data['mimeType']) ?? '')) return [];
  const parts = partsOf(data);
  if (parts.length === 0) return ['The parts of the body were not readable; they are left out.'];
  return parts.some(({ isFile }) => isFile) ? ['Files among the parts of the body are left out.'] : [];
}

function sketchOf(request: Readonly<Record<string, unknown>>): RequestSketch | undefined {
  const url = textOf(request['url']);
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const body = bodyOf(fieldsOf(request['postData']));
  // The boundary is made anew for each request.
  const headers = partHeaders(pairsOf(request['headers']), true).kept.filter(
    ([name]) => body?.kind !== 'multipart' || name.toLowerCase() !== 'content-type',
  );
  return {
    method: (textOf(request['method']) ?? 'GET').toUpperCase(),
    url,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

function bodyOf(data: Readonly<Record<string, unknown>>): BodySketch | undefined {
  const type = textOf(data['mimeType']) ?? '';
  const text = textOf(data['text']);
  if (/multipart/i.test(type)) {
    const fields = partsOf(data).filter(({ isFile }) => !isFile);
    return { kind: 'multipart', fields: fields.map(({ name, value }) => [name, value]) };
  }
  if (/urlencoded/i.test(type)) {
    // Chrome writes the fields as they were sent, Firefox decoded; the text is the same in both.
    return {
      kind: 'form',
      fields: text === undefined || text === '' ? pairsOf(data['params']) : [...new URLSearchParams(text)],
    };
  }
  return text === undefined || text === '' ? undefined : { kind: 'text', text };
}

/** Some browsers list the parts, others write the body as it was sent. */
function partsOf(data: Readonly<Record<string, unknown>>): readonly MultipartField[] {
  const listed = listOf(data['params'])
    .map(fieldsOf)
    .flatMap(({ name, value, fileName }) =>
      typeof name === 'string' ? [{ name, value: textOf(value) ?? '', isFile: textOf(fileName) !== undefined }] : [],
    );
  return listed.length > 0 ? listed : multipartFields(textOf(data['text']) ?? '');
}

function pairsOf(list: unknown): readonly (readonly [string, string])[] {
  return listOf(list).flatMap((item) => {
    const { name, value } = fieldsOf(item);
    return typeof name === 'string' ? [[name, textOf(value) ?? ''] as const] : [];
  });
}
