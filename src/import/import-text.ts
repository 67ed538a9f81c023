import type { SectionName } from '../project/index.ts';
import { findLink, readUntrusted } from '../share/index.ts';
import { importData } from './import-data.ts';
import type { ImportResult } from './imported.ts';
import { fieldsOf } from './plain-data.ts';
import { readComponent } from './read-component.ts';
import { isCurl, readCurl } from './read-curl.ts';
import { recogniseSection } from './recognise-section.ts';
import { requestToProject } from './request-to-project.ts';
import { tellCommand } from './tell-foreign.ts';

/** Longer texts are refused before anyone looks at them. In UTF-16 units; a HAR may be large. */
const longest = 30_000_000;

/**
 * Finds out what a pasted text or a file is. Never throws, and changes nothing.
 *
 * @param filename helps where the shape alone does not tell
 */
export function importText(text: string, filename = ''): ImportResult {
  if (text.length > longest) return unknown('This text is too long to be imported.');
  const found = read(text.replace(/^\ufeff/, ''), filename);
  // A section is kept to the letter, its byte order mark too.
  return found.kind === 'section' && text.endsWith(found.text) ? { ...found, text } : found;
}

function read(text: string, filename: string): ImportResult {
  if (isCurl(text)) {
    return importCommands(text);
  }
  if (/^\s*[[{/]/.test(text)) return importJson(text, filename);
  const inner = /^\s*"/.test(text) ? textInside(text) : undefined;
  if (inner !== undefined) return read(inner, filename);
  if (findLink(text) !== undefined) return { kind: 'link', text };
  // At the beginning of a line: a name of the document itself.
  if (/^["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:/m.test(text.slice(0, 20_000))) {
    return { kind: 'yaml', text };
  }
  if (/\.ya?ml$/i.test(filename)) return { kind: 'yaml', text };
  const byName = sectionOfName(filename);
  if (byName === 'functions') return { kind: 'section', section: 'functions', text };
  const told = tellCommand(text);
  const at = told === undefined ? text.search(commandAmongText) : -1;
  return at < 0 ? unknown(told) : importCommands(text.slice(at));
}

/** At the beginning of a line of a page of documentation; what follows is an option or an address. */
const commandAmongText = /^[ \t]*(?:[$%>][ \t]+)?curl(?:\.exe)?[ \t]+(?=["'$\\-]|https?:)/m;

function importCommands(text: string): ImportResult {
  const found = readCurl(text);
  if (found.length === 0) return unknown('This cURL command names no address.');
  return {
    kind: 'projects',
    from: 'cURL',
    projects: found.map(({ request, notes }) => requestToProject(request, notes)),
  };
}

function importJson(text: string, filename: string): ImportResult {
  const { value, dropped } = readUntrusted(text);
  if (fieldsOf(value)['format'] === 'iml-playground-backup') return { kind: 'backup', text };
  const component = readComponent(text, filename);
  if (component?.kind === 'connection') return { kind: 'projects', from: 'one JSON', projects: [component.project] };
  if (component?.kind === 'module') return { kind: 'section', section: 'module', text: component.text };
  const known = importData(value, dropped);
  if (known !== undefined) return known;
  const section = sectionOfName(filename) ?? recogniseSection(text);
  return section === undefined ? unknown() : { kind: 'section', section, text };
}

/** A JSON text inside a JSON text, as logs and scripts hold it. */
function textInside(text: string): string | undefined {
  const { value, whole } = readUntrusted(text);
  return whole && typeof value === 'string' && value.length < text.length ? value : undefined;
}

/** Names that Make's extension gives the files of a connection. */
function sectionOfName(filename: string): SectionName | undefined {
  const name = filename.toLowerCase().split('/').at(-1) ?? '';
  if (name.endsWith('.js')) return 'functions';
  if (/\bparam/.test(name)) return 'parameters';
  if (/\bcommon\b/.test(name)) return 'common';
  if (/\bbase\b/.test(name)) return 'base';
  if (/\bscope/.test(name)) return 'scopes';
  if (/\bcommunication\b|\bapi\.i/.test(name)) return /(?:^|\/)modules?\//i.test(filename) ? 'module' : 'communication';
  return undefined;
}

const unknown = (
  message = 'This is nothing the playground knows. It reads a link, a project or backup file, the JSON of a connection or a section, a cURL command, HAR, Postman, OpenAPI (JSON or YAML), and the folder or zip of a Make app.',
): ImportResult => ({ kind: 'unknown', message });
