import type { SectionName } from '../../project/index.ts';
import { findNode, type JsonNode, type JsonPath, memberIndex, type SourceRange } from '../../source/index.ts';
import type { DiagnosedProject } from '../diagnose/sources.ts';
import { documentOf } from '../document-of.ts';
import type { TextEdit } from '../text-edit.ts';
import type { Fix, FixContext } from './fix.ts';
import { insertEdits } from './insert-edit.ts';
import { removeEdit } from './remove-edit.ts';

/** A text as it stands inside of a JSON text. */
export const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

export const fix = (title: string, ...edits: readonly TextEdit[]): readonly Fix[] =>
  edits.length === 0 ? [] : [{ title, edits }];

/** Replaces the characters that the problem marks. */
export const replaceMarked = ({ problem }: FixContext, title: string, text: string): readonly Fix[] =>
  fix(title, { section: problem.section, range: problem.range, text });

export const replaceAt = (section: SectionName, range: SourceRange, text: string): TextEdit => ({
  section,
  range,
  text,
});

/**
 * Adds a member to the object at a path, and the objects on the way there that are missing. No edits when something else
 * than an object is in the way.
 *
 * @param value JSON; a tab at the beginning of a line stands for one step of indentation
 * @param comments what stands above it, each with a line of its own; in an object of one line, before it
 */
export function addMember(
  project: DiagnosedProject,
  section: SectionName,
  path: JsonPath,
  name: string,
  value: string,
  comments: readonly string[] = [],
): readonly TextEdit[] {
  const text = project.sections[section] ?? '';
  const { root, problems } = documentOf(text);
  if (problems.length > 0) return [];
  const named = `${JSON.stringify(name)}: ${value}`;
  const member = [...comments, named].join('\n');
  if (root === undefined) {
    const body = `{\n\t${member.replaceAll('\n', '\n\t')}\n}\n`.replaceAll('\t', '  ');
    return path.length === 0 ? [{ section, range: { start: text.length, end: text.length }, text: body }] : [];
  }
  let depth = path.length;
  while (depth > 0 && findNode(root, path.slice(0, depth)) === undefined) depth--;
  const container = findNode(root, path.slice(0, depth));
  if (container?.kind !== 'object') return [];
  const isFlat = path.length === depth && container.properties.length > 0 && isOneLine(text, container);
  let piece = isFlat && comments.every(fitsBlock) ? [...comments.map(inBlock), named].join(' ') : member;
  for (const missing of path.slice(depth).toReversed()) {
    piece = `${JSON.stringify(missing)}: {\n\t${piece.replaceAll('\n', '\n\t')}\n}`;
  }
  return insertEdits(text, container, piece).map((edit) => ({ section, ...edit }));
}

const isOneLine = (text: string, { range }: JsonNode): boolean => !text.slice(range.start, range.end).includes('\n');

const fitsBlock = (comment: string): boolean => comment.startsWith('/*') || !comment.includes('*/');

const inBlock = (comment: string): string => (comment.startsWith('//') ? `/* ${comment.slice(2).trim()} */` : comment);

/** Adds an item to the list at a path. */
export function addItem(
  project: DiagnosedProject,
  section: SectionName,
  path: JsonPath,
  item: string,
): readonly TextEdit[] {
  const text = project.sections[section] ?? '';
  const { root, problems } = documentOf(text);
  if (problems.length > 0) return [];
  if (root === undefined && path.length === 0) {
    return [{ section, range: { start: 0, end: text.length }, text: `[\n  ${item}\n]\n` }];
  }
  const list = findNode(root, path);
  if (list?.kind !== 'array') return [];
  const broken = list.items.length === 0 && path.length === 0;
  if (broken) return [{ section, range: list.range, text: `[\n  ${item}\n]` }];
  return insertEdits(text, list, item).map((edit) => ({ section, ...edit }));
}

/** Removes the member or item that a path ends with; of equal keys the one at `index`. Comments around it stay. */
export function removeAt(
  { project }: FixContext,
  section: SectionName,
  path: JsonPath,
  index?: number,
): readonly TextEdit[] {
  const text = project.sections[section] ?? '';
  const parent = findNode(documentOf(text).root, path.slice(0, -1));
  const name = path.at(-1);
  if (parent?.kind === 'array' && typeof name === 'number') return [{ section, ...removeEdit(text, parent, name) }];
  if (parent?.kind !== 'object') return [];
  const at = index ?? memberIndex(parent, String(name));
  return at < 0 ? [] : [{ section, ...removeEdit(text, parent, at) }];
}

/** Renames the key that a path ends with. */
export function renameKey({ document, problem }: FixContext, name: string): readonly TextEdit[] {
  const parent = findNode(document.root, problem.path.slice(0, -1));
  const property = parent?.kind === 'object' && parent.properties.findLast(({ key }) => key === problem.path.at(-1));
  if (!property) return [];
  return [{ section: problem.section, range: property.keyRange, text: JSON.stringify(name) }];
}

/** Sets a member of the object at a path, whether it is there or not. */
export function setMember(context: FixContext, path: JsonPath, name: string, value: string): readonly TextEdit[] {
  const { section } = context.problem;
  const present: JsonNode | undefined = findNode(context.document.root, [...path, name]);
  if (present !== undefined) return [replaceAt(section, present.range, value)];
  return addMember(context.project, section, path, name, value);
}
