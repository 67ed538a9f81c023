import { partNames } from '../project/index.ts';
import { findNode, type JsonNode, type JsonObject, readJson, toJson } from '../source/index.ts';
import { connectionKindOf } from './connection-kind-of.ts';
import type { ImportedProject } from './imported.ts';
import { textOf } from './plain-data.ts';

/**
 * A whole connection in one JSON, `{ "communication": {…}, "parameters": […], … }`, its parts as JSON or as the text of
 * one; texts are taken over with their comments. Undefined when it is none.
 */
export function readConnection(text: string, filename = ''): ImportedProject | undefined {
  const { root } = readJson(text);
  if (root?.kind !== 'object') return undefined;
  const found = Object.entries(partNames).flatMap(([section, keys]) => {
    const key = keys.find((name) => findNode(root, [name]) !== undefined);
    const node = key === undefined ? undefined : findNode(root, [key]);
    return key === undefined || node === undefined ? [] : [{ section, key, node }];
  });
  const sections = Object.fromEntries(found.map(({ section, node }) => [section, sectionText(text, node)]));
  const { communication } = sections;
  if (communication === undefined || !/^\s*(?:[[{]|\/[/*])/.test(communication)) return undefined;
  const used = new Set([...found.map(({ key }) => key), ...about]);
  const left = root.properties.map(({ key }) => key).filter((key) => !used.has(key));
  return {
    name: (textAt(root, 'label') ?? textAt(root, 'name') ?? stemOf(filename)).slice(0, 150) || 'Imported',
    kind: connectionKindOf(textAt(root, 'type') ?? textAt(root, 'kind'), communication),
    sections,
    values: {},
    notes:
      left.length === 0 ? [] : [`Left out, for they are no part of a connection: ${left.slice(0, 10).join(', ')}.`],
  };
}

const about = ['name', 'label', 'type', 'kind'];

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

const stemOf = (filename: string): string => (filename.split('/').at(-1) ?? '').replace(/\..*$/, '');
