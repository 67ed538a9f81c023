import { compileTemplate, messageText } from '../engine/index.ts';
import type { Project, SectionName } from '../project/index.ts';
import { type JsonNode, type JsonString, readJson } from '../source/index.ts';
import type { Problem } from './state.ts';

/** Sections whose texts are templates. */
const templated: readonly SectionName[] = ['communication', 'base', 'module'];

/** Mistakes in the `{{…}}` of every text and key, at their place in the section. */
export function findTemplateProblems({ sections }: Project): readonly Problem[] {
  const declared = declaredNames(sections.functions ?? '');
  return templated.flatMap((section) => {
    const { root } = readJson(sections[section] ?? '');
    return stringsIn(root).flatMap((node) => problemsOf(section, node, declared));
  });
}

function problemsOf(section: SectionName, node: JsonString, declared: ReadonlySet<string>): readonly Problem[] {
  if (!node.value.includes('{{')) return [];
  return compileTemplate(node.value).diagnostics.flatMap(({ code, severity, range, args }) => {
    if (code === 'unknown-function' && declared.has(args['name'] ?? '')) return [];
    const { message, help } = messageText(code, args);
    const start = node.toSourceOffset(range.start);
    const end = Math.max(node.toSourceOffset(range.end), start + 1);
    return [{ section, range: { start, end }, severity, code, message, help }];
  });
}

/** Names of the custom functions. They are only declared here; whether they work is seen when they run. */
function declaredNames(script: string): ReadonlySet<string> {
  return new Set(
    [...script.matchAll(/\bfunction\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*\(/gu)].map((hit) => hit[1] ?? ''),
  );
}

function stringsIn(node: JsonNode | undefined): readonly JsonString[] {
  switch (node?.kind) {
    case 'string':
      return [node];
    case 'array':
      return node.items.flatMap(stringsIn);
    case 'object':
      return node.properties.flatMap(({ keyNode, value }) => [keyNode, ...stringsIn(value)]);
    default:
      return [];
  }
}
