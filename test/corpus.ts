/**
 * `npm run corpus -- DIR [--json]`
 * Reads every JSON, JSONC and imljson file below a folder and compiles every template. With `--json` the last line is one
 * object. Exit code 1 when a template crashes the engine, or fails without a diagnostic that says where.
 */
import { parseArgs } from 'node:util';
import { readCorpus } from './support/read-corpus.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Name a folder: npm run corpus -- DIR');
  process.exit(1);
}

const report = readCorpus(folder);
const { files, templates, expressions, unreadable, crashed, diagnostics } = report;
console.log(`${files} files, ${templates} templates, ${expressions} expressions`);
for (const path of unreadable) console.log(`  mistakes in the JSON: ${path}`);
for (const { path, message } of crashed) console.log(`  CRASHED ${path}: ${message}`);
for (const [code, count] of Object.entries(diagnostics).toSorted(([, a], [, b]) => b - a))
  console.log(`  ${count} × ${code}`);
if (options.json) console.log(JSON.stringify(report));
process.exitCode = crashed.length > 0 ? 1 : 0;
