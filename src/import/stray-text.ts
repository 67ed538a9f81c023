import type { SectionName } from '../project/index.ts';
import { importText } from './import-text.ts';
import type { ImportResult } from './imported.ts';

/** Texts of more than this are a section that somebody works on, and reading them takes time. */
const longest = 200_000;

/** Sections whose text is JSON that people mistake for one another. */
const readable: ReadonlySet<SectionName> = new Set(['communication', 'parameters', 'common', 'base', 'module']);

/** How foreign JSON begins; what begins otherwise is not looked at any closer. */
const foreignJson =
  /^\s*\{[^]{0,2000}?(?:"(?:openapi|swagger|asyncapi|schema|_postman_id|format|sections)"|"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries)")\s*:/;

/**
 * What a section's text is, if the whole of it is something that belongs elsewhere, such as "a cURL command"; undefined
 * for everything that may be on the way to a section. Costs little for texts that look like one.
 */
export function strayText(section: SectionName, text: string): string | undefined {
  if (!readable.has(section) || text.length > longest || text.trim() === '') return undefined;
  const isJson = /^\s*["{/[]/.test(text);
  const isList = section === 'communication' && /^\s*\[/.test(text);
  const isRequest = section === 'parameters' && /^\s*\{/.test(text);
  if (isJson && !isList && !isRequest && !foreignJson.test(text)) return undefined;
  return nameOf(importText(text), section);
}

function nameOf(found: ImportResult, section: SectionName): string | undefined {
  switch (found.kind) {
    case 'link':
      return 'a link of the playground';
    case 'backup':
      return 'a backup';
    case 'yaml':
      return 'an API description in YAML';
    case 'projects':
      // A whole connection is a problem of the text itself, with ways out.
      return found.from === 'one JSON' ? undefined : (projects[found.from] ?? found.from);
    case 'section':
      return section === found.section ? undefined : sections[`${section} ${found.section}`];
    default:
      return undefined;
  }
}

const projects: Readonly<Record<string, string>> = {
  cURL: 'a cURL command',
  HAR: 'a HAR file',
  OpenAPI: 'an API description',
  Postman: 'a Postman collection',
};

/** By the section that is open and the one that the text fits: other pairs are too alike to tell. */
const sections: Readonly<Record<string, string>> = {
  'communication parameters': 'a list of parameters',
  'communication scenarios': 'a list of scenarios',
  'parameters communication': 'a communication',
};
