import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileTemplate, createEnv, type Program } from '../../src/engine/index.ts';
import { type JsonNode, readJson } from '../../src/source/index.ts';

/** What compiling every template below a folder told (`npm run corpus -- DIR --json`). */
export interface CorpusReport {
  readonly files: number;
  readonly templates: number;
  readonly expressions: number;
  /** Files whose JSON has mistakes; what could be read of them was compiled all the same. */
  readonly unreadable: readonly string[];
  /** Templates on which the engine threw, or whose mistake no diagnostic explains; there must be none. */
  readonly crashed: readonly { readonly path: string; readonly message: string }[];
  /** Counts by code. */
  readonly diagnostics: Readonly<Record<string, number>>;
}

const readable = /\.(?:json|jsonc|imljson)$/;

/** Reads every JSON, JSONC and imljson file below a folder and compiles and evaluates each text with `{{` in it. */
export function readCorpus(folder: string): CorpusReport {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  const unreadable: string[] = [];
  const crashed: { path: string; message: string }[] = [];
  const diagnostics: Record<string, number> = {};
  let templates = 0;
  let expressions = 0;
  for (const path of paths) {
    const document = readJson(readFileSync(join(folder, path), 'utf8'));
    if (document.problems.length > 0 || document.root === undefined) unreadable.push(path);
    for (const template of document.root === undefined ? [] : templatesIn(document.root)) {
      templates++;
      try {
        const program = compileTemplate(template);
        expressions += program.template.parts.filter((part) => part.kind === 'expression').length;
        for (const { code } of program.diagnostics) diagnostics[code] = (diagnostics[code] ?? 0) + 1;
        if (!isExplained(program)) crashed.push({ path, message: `${template}: no diagnostic says what is wrong` });
      } catch (error) {
        crashed.push({ path, message: `${template}: ${String(error)}` });
      }
    }
  }
  return { files: paths.length, templates, expressions, unreadable, crashed, diagnostics };
}

/** A template that cannot be read has an error with a place inside of it. */
function isExplained({ source, diagnostics, evaluate }: Program): boolean {
  const result = evaluate({}, createEnv());
  if (result.ok || result.error.kind !== 'parse') return true;
  return diagnostics.some(
    ({ severity, range }) =>
      severity === 'error' && range.start >= 0 && range.start <= range.end && range.end <= source.length,
  );
}

function templatesIn(root: JsonNode): readonly string[] {
  const found: string[] = [];
  const keep = (text: string): void => {
    if (text.includes('{{')) found.push(text);
  };
  const visit = (node: JsonNode): void => {
    if (node.kind === 'string') keep(node.value);
    else if (node.kind === 'array') node.items.forEach(visit);
    else if (node.kind === 'object') {
      for (const { key, value } of node.properties) {
        if (key !== '{{...}}') keep(key);
        if (value !== undefined) visit(value);
      }
    }
  };
  visit(root);
  return found;
}
