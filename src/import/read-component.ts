import { partNames, type SectionName } from '../project/index.ts';
import { findNode, type JsonNode, type JsonObject, readJson, toJson } from '../source/index.ts';
import { connectionKindOf } from './connection-kind-of.ts';
import type { ImportedProject } from './imported.ts';
import { textOf } from './plain-data.ts';

/** A component in one JSON, `{ "communication": {…}, "parameters": […], … }`. */
export type Component =
  | { readonly kind: 'connection'; readonly project: ImportedProject }
  /** A module or remote procedure; only its communication has a place here. */
  | {
      readonly kind: 'module';
      readonly name: string;
      readonly text: string;
      /** Names of the connections it uses. */
      readonly uses: readonly string[];
    };

/**
 * A whole component, its parts as JSON or as the text of one; texts are taken over with their comments. Undefined when it
 * is none.
 */
export function readComponent(text: string, filename = ''): Component | undefined {
  const { root } = readJson(text);
  if (root?.kind !== 'object') return undefined;
  const found = Object.entries(partNames).flatMap(([section, keys]) => {
    const key = keys.find((name) => findNode(root, [name]) !== undefined);
    const node = key === undefined ? undefined : findNode(root, [key]);
    return key === undefined || node === undefined ? [] : [{ section, key, node }];
  });
  const sections: Partial<Record<SectionName, string>> = Object.fromEntries(
    found.map(({ section, node }) => [section, sectionText(text, node)]),
  );
  const { communication } = sections;
  if (communication === undefined || !/^\s*(?:[[{]|\/[/*])/.test(communication)) return undefined;
  const name = (textAt(root, 'label') ?? textAt(root, 'name') ?? stemOf(filename)).slice(0, 150) || 'Imported';
  if (isModule(root)) {
    const uses = ['connection', 'altConnection'].flatMap((key) => textAt(root, key) ?? []);
    return { kind: 'module', name, text: communication, uses };
  }
  const used = new Set([...found.map(({ key }) => key), ...about]);
  const left = root.properties.map(({ key }) => key).filter((key) => !used.has(key));
  const project: ImportedProject = {
    name,
    kind: connectionKindOf(textAt(root, 'type') ?? textAt(root, 'kind'), communication),
    sections,
    values: {},
    notes:
      left.length === 0 ? [] : [`Left out, for they are no part of a connection: ${left.slice(0, 10).join(', ')}.`],
  };
  return { kind: 'connection', project };
}

const about = ['name', 'label', 'description', 'type', 'kind'];

/** Modules say which connection they use, or what they give. */
const isModule = (root: JsonObject): boolean =>
  ['connection', 'altConnection', 'interface', 'expect'].some((key) => findNode(root, [key]) !== undefined) ||
  /^(?:action|search|trigger|instant_trigger|responder|universal)$/.test(textAt(root, 'type') ?? '');

function textAt(root: JsonObject, key: string): string | undefined {
  const node = findNode(root, [key]);
  return textOf(node && toJson(node));
}

/** As it is written, moved to the margin; a text holds the section itself. */
function sectionText(text: string, node: JsonNode): string {
  if (node.kind === 'string') return node.value;
  const { start, end } = node.range;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  return indent === '' ? text.slice(start, end) : text.slice(start, end).replaceAll(`\n${indent}`, '\n');
}

/** The name of a file without folder and endings. */
export const stemOf = (filename: string): string => (filename.split('/').at(-1) ?? '').replace(/\..*$/, '');
