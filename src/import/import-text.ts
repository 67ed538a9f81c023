import { connectionKinds, type SectionName } from '../project/index.ts';
import { findLink, readSharedDocument, readUntrusted } from '../share/index.ts';
import type { ImportResult } from './imported.ts';
import { fieldsOf } from './plain-data.ts';
import { isCurl, readCurl } from './read-curl.ts';
import { readHar } from './read-har.ts';
import { readOpenApi } from './read-openapi.ts';
import { readPostman } from './read-postman.ts';
import { recogniseSection } from './recognise-section.ts';
import { requestToProject } from './request-to-project.ts';

/** Longer texts are refused before anyone looks at them. In UTF-16 units; a HAR may be large. */
const longest = 30_000_000;

/**
 * Finds out what a pasted text or a file is. Never throws, and changes nothing.
 *
 * @param filename helps where the shape alone does not tell
 */
export function importText(text: string, filename = ''): ImportResult {
  if (text.length > longest) return unknown('This text is too long to be imported.');
  if (isCurl(text)) {
    const read = readCurl(text);
    if (read === undefined) return unknown('This cURL command names no address.');
    return { kind: 'projects', from: 'cURL', projects: [requestToProject(read.request, read.notes)] };
  }
  if (/^\s*[[{/]/.test(text)) return importJson(text, filename);
  if (findLink(text) !== undefined) return { kind: 'link', text };
  const byName = sectionOfName(filename);
  return byName === 'functions' ? { kind: 'section', section: 'functions', text } : unknown();
}

function importJson(text: string, filename: string): ImportResult {
  const { value, dropped } = readUntrusted(text);
  const fields = fieldsOf(value);
  if (fields['format'] === 'iml-playground-backup') return { kind: 'backup', text };
  const known =
    read('HAR', readHar(value)) ?? read('OpenAPI', readOpenApi(value)) ?? read('Postman', readPostman(value));
  if (known !== undefined) return known;
  if (connectionKinds.some((kind) => kind === fields['kind']) && fields['sections'] !== undefined) {
    const shared = readSharedDocument(value, dropped);
    if (!shared.ok) return unknown(shared.error.message);
    const { project, values } = shared.value;
    const { name, kind, sections } = project;
    const notes = shared.value.dropped.map((place) => `${place} was not taken over.`);
    return { kind: 'projects', from: 'a project file', projects: [{ name, kind, sections, values, notes }] };
  }
  const section = sectionOfName(filename) ?? recogniseSection(text);
  return section === undefined ? unknown() : { kind: 'section', section, text };
}

function read(
  from: string,
  projects: (ImportResult & { kind: 'projects' })['projects'] | undefined,
): ImportResult | undefined {
  if (projects === undefined) return undefined;
  return projects.length === 0
    ? unknown(`This ${from} file has no request and no way to sign in that can become a connection.`)
    : { kind: 'projects', from, projects };
}

/** Names that Make's extension gives the files of a connection. */
function sectionOfName(filename: string): SectionName | undefined {
  const name = filename.toLowerCase().split('/').at(-1) ?? '';
  if (name.endsWith('.js')) return 'functions';
  if (/\bparam/.test(name)) return 'parameters';
  if (/\bcommon\b/.test(name)) return 'common';
  if (/\bbase\b/.test(name)) return 'base';
  if (/\bscope/.test(name)) return 'scopes';
  if (/\bcommunication\b|\bapi\.i/.test(name)) return 'communication';
  return undefined;
}

const unknown = (
  message = 'This is nothing the playground knows. It reads a link, a project or backup file, the JSON of a section, a cURL command, HAR, Postman and OpenAPI (as JSON), and the folder or zip of a Make app.',
): ImportResult => ({ kind: 'unknown', message });
