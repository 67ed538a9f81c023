import { findDirective } from '../runtime/index.ts';
import type { JsonNode, SourceRange } from '../source/index.ts';
import type { SectionName } from '../project/index.ts';
import { documentOf } from './document-of.ts';

/** A directive, a field or a key, with what is inside of it. */
export interface OutlineItem {
  readonly name: string;
  /** The beginning of its value. */
  readonly detail: string;
  readonly kind: 'step' | 'directive' | 'field' | 'object' | 'list' | 'value';
  /** With the value. */
  readonly range: SourceRange;
  /** The name alone. */
  readonly nameRange: SourceRange;
  readonly children: readonly OutlineItem[];
}

/** What a section consists of, as a tree. Lists count from 1; fields and scenarios go by their names. */
export function outline(text: string, section: SectionName): readonly OutlineItem[] {
  return childrenOf(documentOf(text).root, section, []);
}

function childrenOf(node: JsonNode | undefined, section: SectionName, path: readonly string[]): readonly OutlineItem[] {
  if (node?.kind === 'object') {
    return node.properties.map(({ key, keyRange, value }) => {
      const range = { start: keyRange.start, end: value?.range.end ?? keyRange.end };
      return itemOf(key, keyRange, range, value, section, [...path, key]);
    });
  }
  if (node?.kind !== 'array') return [];
  return node.items.map((item, index) =>
    itemOf(nameOf(item) ?? `[${index + 1}]`, item.range, item.range, item, section, path),
  );
}

function itemOf(
  name: string,
  nameRange: SourceRange,
  range: SourceRange,
  node: JsonNode | undefined,
  section: SectionName,
  path: readonly string[],
): OutlineItem {
  return {
    name: name === '' ? '""' : name,
    detail: detailOf(node),
    // An item of a list is no directive, though what is inside of it may be.
    kind: kindOf(node, section, nameRange === range ? [] : path),
    range,
    nameRange,
    children: childrenOf(node, section, path),
  };
}

function kindOf(node: JsonNode | undefined, section: SectionName, path: readonly string[]): OutlineItem['kind'] {
  if (section === 'parameters' && node?.kind === 'object') return 'field';
  if (section === 'communication' || section === 'base' || section === 'module') {
    if (findDirective(path.join('.')) ?? findDirective(path.slice(1).join('.'))) return 'directive';
    if (path.length === 1 && (node?.kind === 'object' || node?.kind === 'array')) return 'step';
  }
  return node?.kind === 'object' ? 'object' : node?.kind === 'array' ? 'list' : 'value';
}

/** Fields and scenarios have a name of their own. */
function nameOf(node: JsonNode): string | undefined {
  if (node.kind !== 'object') return undefined;
  const name = node.properties.find(({ key }) => key === 'name')?.value;
  return name?.kind === 'string' ? name.value : undefined;
}

function detailOf(node: JsonNode | undefined): string {
  switch (node?.kind) {
    case 'string':
      return cut(node.value.replaceAll(/\s+/g, ' '));
    case 'number':
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
    default:
      return '';
  }
}

/** Never between the two halves of a character. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
