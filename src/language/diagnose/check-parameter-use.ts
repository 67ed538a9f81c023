import { compileTemplate } from '../../engine/index.ts';
import { visitParameters } from '../../runtime/index.ts';
import { findNode, type JsonDocument, type JsonNode } from '../../source/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import { templatedSections } from './check-templates.ts';
import type { Finding } from './problem.ts';
import type { Sources } from './sources.ts';

/** Fields that no expression of the project reads; nothing is said when one reads the whole form. */
export function checkParameterUse({ documents, form }: Sources): readonly Finding[] {
  const reads = templatedSections.map((section) => readNames(documents[section]));
  if (reads.some((names) => names === undefined) || documents.communication.root === undefined) return [];
  const used = new Set(reads.flatMap((names) => [...(names ?? [])]));
  const findings: Finding[] = [];
  visitParameters(form, ({ name, path, type }) => {
    if (name === '' || used.has(name) || type === 'banner' || type === 'separator') return;
    const node: JsonNode | undefined = findNode(documents.parameters.root, [...path, 'name']);
    if (node === undefined) return;
    findings.push({ section: 'parameters', path, range: node.range, code: 'unused-parameter', args: { name } });
  });
  return findings;
}

/** First names read through `parameters`, `data` and `connection`; undefined when any of them is read as a whole. */
const readNames = remember(({ root }: JsonDocument): ReadonlySet<string> | undefined => {
  const names = new Set<string>();
  for (const { node } of stringsIn(root)) {
    if (!node.value.includes('{{')) continue;
    for (const { root: variable, names: path } of compileTemplate(node.value).references) {
      if (variable !== 'parameters' && variable !== 'data' && variable !== 'connection') continue;
      const [first] = path;
      if (first === undefined) return undefined;
      names.add(first);
    }
  }
  return names;
});
