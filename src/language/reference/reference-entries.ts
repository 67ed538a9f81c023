import {
  binaryOperators,
  type FunctionDefinition,
  type FunctionExample,
  type FunctionTable,
  keywordList,
  negate,
  not,
  signatureOf,
} from '../../engine/index.ts';
import type { ConnectionKind } from '../../project/index.ts';
import { variables } from '../../runtime/index.ts';
import type { PropertySchema } from '../schemas/schema.ts';
import { propertiesAt } from '../schemas/schema-at.ts';
import { operatorExamples } from './operator-examples.ts';
import { problemEntries } from './problem-entries.ts';
import type { ReferenceEntry, ReferenceExample } from './reference-entry.ts';

/** Everything of the language and of a kind of connection, from the objects that evaluate and check it. */
export function referenceEntries(functions: FunctionTable, kind: ConnectionKind): readonly ReferenceEntry[] {
  const definitions = [...new Set(functions.values())];
  return [
    ...definitions.map(functionEntry),
    ...operators,
    ...keywordEntries,
    ...variableEntries,
    ...directiveEntries(kind),
    ...problemEntries,
  ];
}

/**
 * The entries that match a search, best first: those whose name begins with it, then those with it in the name, then
 * those with all its words somewhere.
 */
export function searchReference(entries: readonly ReferenceEntry[], query: string): readonly ReferenceEntry[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return entries;
  const words = wanted.split(/\s+/);
  const rank = ({ name, label = name, summary, group }: ReferenceEntry): number => {
    const lower = label.toLowerCase();
    if (lower === wanted) return 0;
    if (lower.startsWith(wanted)) return 1;
    if (lower.includes(wanted)) return 2;
    const text = `${lower} ${summary.toLowerCase()} ${group.toLowerCase()}`;
    return words.every((word) => text.includes(word)) ? 3 : 4;
  };
  return entries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at < 4)
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

function functionEntry(definition: FunctionDefinition): ReferenceEntry {
  const { name, group, summary, details, params, examples, certainty, source } = definition;
  return {
    name,
    kind: 'function',
    group: groupTitles[group],
    signature: signatureOf(definition),
    summary,
    ...(details === undefined ? {} : { details }),
    params,
    examples: examples.map(toExample),
    certainty,
    source,
  };
}

const toExample = ({ call, result, scope }: FunctionExample): ReferenceExample => ({
  template: `{{${call}}}`,
  result: resultText(result),
  ...(scope === undefined ? {} : { scope }),
});

/** The stand-ins of vectors (iml.md §12.1) read as what they stand for. */
function resultText(result: unknown): string {
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const { $date: date, $buffer: bytes } = value as { readonly $date?: unknown; readonly $buffer?: unknown };
    return date ?? bytes ?? value;
  };
  if (typeof result === 'object' && result !== null && '$undefined' in result) return 'undefined';
  return JSON.stringify(result, (_key, value: unknown) => plain(value)) ?? 'undefined';
}

const groupTitles: Readonly<Record<FunctionDefinition['group'], string>> = {
  general: 'General functions',
  text: 'Text functions',
  math: 'Math functions',
  date: 'Date functions',
  list: 'List functions',
  crypto: 'Digests and signatures',
  data: 'Data functions',
  custom: 'Custom functions of this app',
};

const operators: readonly ReferenceEntry[] = [not, negate, ...binaryOperators].map((operator) => {
  const aliases = 'aliases' in operator ? operator.aliases : [];
  const binary = 'precedence' in operator;
  const name = binary ? operator.symbol : `${operator.symbol}a`;
  return {
    name,
    kind: 'operator',
    group: 'Operators',
    signature: binary ? `a ${operator.symbol} b` : name,
    summary: operator.summary,
    ...(aliases.length === 0 ? {} : { details: `Also written ${aliases.join(' and ')}.` }),
    params: [],
    examples: (operatorExamples[name] ?? []).map((expression) => ({ template: `{{${expression}}}` })),
    certainty: 'source-derived',
    source: 'iml.md §4',
  };
});

const keywordEntries: readonly ReferenceEntry[] = keywordList.map(({ name, kind, summary, examples }) => ({
  name,
  kind: kind === 'keyword' ? 'keyword' : 'variable',
  group: kind === 'keyword' ? 'Keywords' : 'Variables',
  signature: name,
  summary,
  params: [],
  examples: examples.length === 0 ? [{ template: `{{${name}}}` }] : examples.map(toExample),
  certainty: 'source-derived',
  source: kind === 'keyword' ? 'iml.md §5.1' : 'iml.md §5.2',
}));

const variableEntries: readonly ReferenceEntry[] = variables
  .filter(({ name }) => keywordList.every((keyword) => keyword.name !== name))
  .map(({ name, summary }) => ({
    name,
    kind: 'variable',
    group: 'Variables',
    signature: name,
    summary,
    params: [],
    examples: [{ template: `{{${name}}}` }],
    certainty: 'documented',
    source: 'connections.md §3',
  }));

/** Directives of a request; of OAuth those of the step `info`, which has all of them. */
function directiveEntries(kind: ConnectionKind): readonly ReferenceEntry[] {
  const request = kind === 'basic' ? [] : ['info'];
  const entry = (prefix: string, property: PropertySchema): ReferenceEntry => ({
    name: prefix + property.name,
    kind: 'directive',
    group: prefix === '' ? 'Directives of a request' : 'Directives of a response',
    signature: `"${property.name}"`,
    summary: property.summary,
    ...detailsOf(property),
    params: [],
    examples: examplesOf(property),
    certainty: property.certainty,
    source: property.source,
  });
  return [
    ...propertiesAt('communication', kind, request).map((property) => entry('', property)),
    ...propertiesAt('communication', kind, [...request, 'response']).map((property) => entry('response.', property)),
  ];
}

function detailsOf({ default: fallback, deprecated, unavailable, noEffect }: PropertySchema): { details?: string } {
  const details = [
    ...(fallback === undefined ? [] : [`Default: ${fallback}.`]),
    ...(unavailable === undefined ? [] : [unavailable]),
    ...(noEffect ? ['It is accepted here, but nothing reads it.'] : []),
    ...(deprecated === undefined ? [] : [deprecated]),
  ];
  return details.length === 0 ? {} : { details: details.join(' ') };
}

/** The templates of what an editor would insert. */
function examplesOf({ snippet = '' }: PropertySchema): readonly ReferenceExample[] {
  const text = snippet.replaceAll(/\$\{\d+(?::([^}]*))?\}|\$\d/g, '$1');
  const templates = text.match(/"(?:[^"\\]|\\.)*\{\{(?:[^"\\]|\\.)*"/g) ?? [];
  // A place that is left to the author makes no example.
  return templates
    .filter((template) => !/[.{(]\s*\}\}/.test(template))
    .map((template) => ({ template: template.slice(1, -1) }));
}
