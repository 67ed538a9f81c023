import { applyEdits, modify } from 'jsonc-parser';
import { findNode } from './find-node.ts';
import type { JsonPath } from './json-path.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';

/**
 * The text with another value at a path; `undefined` takes it away. Only that place changes: comments and the spelling of
 * everything else stay. Missing objects on the way are made. A list index equal to the list's length appends.
 */
export function editJson(text: string, path: JsonPath, value: unknown): string {
  const { root } = readJson(text);
  const node = findNode(root, path);
  if (node !== undefined && value !== undefined) {
    const indent = indentAt(text, node.range.start);
    return text.slice(0, node.range.start) + printJson(value, indent) + text.slice(node.range.end);
  }
  if (node === undefined && value === undefined) return text;
  if (value === undefined) {
    // Without a layout: taking away must not lay out anew what stays.
    return applyEdits(text, modify(text, [...path], undefined, {}));
  }
  const appended = appendOnLine(text, path, value);
  if (appended !== undefined) return appended;
  const edits = modify(text, [...path], null, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    isArrayInsertion: typeof path.at(-1) === 'number',
  });
  const made = applyEdits(text, edits);
  return value === null || findNode(readJson(made).root, path) === undefined ? made : editJson(made, path, value);
}

/** Blanks at the beginning of the line an offset is on. */
function indentAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start, offset))?.[0].length ?? 0;
}

/** A list that is written on one line stays on it. */
function appendOnLine(text: string, path: JsonPath, value: unknown): string | undefined {
  const list = findNode(readJson(text).root, path.slice(0, -1));
  if (list?.kind !== 'array' || path.at(-1) !== list.items.length) return undefined;
  const { start, end } = list.range;
  const last = list.items.at(-1);
  if (last === undefined || text.slice(start, end).includes('\n')) return undefined;
  return `${text.slice(0, last.range.end)}, ${printJson(value)}${text.slice(last.range.end)}`;
}
