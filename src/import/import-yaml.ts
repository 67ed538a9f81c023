import { readUntrusted } from '../share/index.ts';
import type { ImportResult } from './imported.ts';
import { cutYaml } from './cut-yaml.ts';
import { importData } from './import-data.ts';

/** In UTF-16 units; the largest descriptions of public APIs have some millions. */
const longest = 12_000_000;
/** Longer ones are only read in part: a second takes about this many. */
const longestWhole = 1_000_000;
/** Places that refer to another place; a few lines of them can stand for more data than a machine holds. */
const mostAliases = 100;

/**
 * Reads an API description in YAML; its reader is loaded on first use. What it gives is made plain as JSON is. Never
 * rejects for what is written.
 */
export async function importYaml(text: string): Promise<ImportResult> {
  if (text.length > longest) return unknown('This YAML is too long to be imported.');
  const { parse } = await import('yaml');
  const jsonOf = (part: string): string =>
    JSON.stringify(parse(part, { maxAliasCount: mostAliases, uniqueKeys: false, logLevel: 'error', merge: true })) ??
    '';
  let json = '';
  try {
    json = readCut(text, jsonOf) ?? jsonOf(text);
  } catch (error) {
    return unknown(reasonOf(error));
  }
  const { value, dropped } = readUntrusted(json);
  return (
    importData(value, dropped) ?? unknown('This YAML is no OpenAPI or Swagger description, and no other YAML is read.')
  );
}

/** The part that matters of a large text; undefined where it refers to what was cut away, or is small. */
function readCut(text: string, jsonOf: (part: string) => string): string | undefined {
  const part = cutYaml(text);
  if (part === undefined) return undefined;
  try {
    return jsonOf(part);
  } catch (error) {
    if (text.length > longestWhole) throw error;
    return undefined;
  }
}

/** Of what the library throws, the first line says what and where; the others draw it. */
function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (error instanceof ReferenceError || /circular|Excessive alias/i.test(first)) {
    return 'This YAML refers to itself more often than a description does.';
  }
  if (error instanceof RangeError || /call stack/i.test(first)) return 'This YAML is nested too deep to be imported.';
  return `This YAML cannot be read: ${first.replace(/[:.]$/, '').slice(0, 200)}.`;
}

const unknown = (message: string): ImportResult => ({ kind: 'unknown', message });
