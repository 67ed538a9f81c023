/**
 * `npm run conformance -- [--iml FILE] [--connections FILE] [--json]`
 * Runs vectors in the documented format (iml.md §12.1, connections.md §18); without files, both suites of `test/cases`.
 * With `--json` the last line is one object. Exit code 1 when a vector fails that is not in the skip list.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Score } from './support/score.ts';
import { scoreConnections } from './support/score-connections.ts';
import { scoreIml } from './support/score-iml.ts';

const { values: options } = parseArgs({
  options: { iml: { type: 'string' }, connections: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const all = options.iml === undefined && options.connections === undefined;
const iml = options.iml ?? (all ? ownCases('iml') : undefined);
const connections = options.connections ?? (all ? ownCases('connections') : undefined);

const scores: Record<string, Score> = {};
if (iml !== undefined) scores['iml'] = await scoreIml(readVectors(iml));
if (connections !== undefined) scores['connections'] = await scoreConnections(readVectors(connections));

for (const [suite, score] of Object.entries(scores)) print(suite, score);
if (options.json) console.log(JSON.stringify(scores));
process.exitCode = Object.values(scores).some((score) => score.failed.length > 0) ? 1 : 0;

function ownCases(suite: string): string {
  return fileURLToPath(new URL(`./cases/${suite}.json`, import.meta.url));
}

/** A file holds a list of vectors, or an object with the list as `cases`, `vectors` or `scenarios`. */
function readVectors<T>(file: string): readonly T[] {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(content)) return content as readonly T[];
  const { cases, vectors, scenarios } = content as Record<string, readonly T[] | undefined>;
  const list = cases ?? vectors ?? scenarios;
  if (list === undefined) throw new Error(`${file} holds no list of vectors.`);
  return list;
}

function print(suite: string, { held, total, byCertainty, byGroup, failed, skipped }: Score): void {
  console.log(`${suite}: ${held} of ${total} hold`);
  for (const [title, tallies] of [
    ['certainty', byCertainty],
    ['group', byGroup],
  ] as const) {
    console.log(
      `  by ${title}: ${Object.entries(tallies)
        .map(([name, tally]) => `${name} ${tally.held}/${tally.total}`)
        .join(', ')}`,
    );
  }
  for (const { id, reason } of skipped) console.log(`  skipped ${id}: ${reason}`);
  for (const { id, certainty, expected, actual } of failed) {
    console.log(
      `  FAILED ${id} (${certainty})\n    expected ${JSON.stringify(expected)}\n    actual   ${JSON.stringify(actual)}`,
    );
  }
}
