/**
 * Edits of the Scenario section as edits of its text: comments, order and spelling of everything they do not touch stay.
 * An edit that does not fit the text (no list, no such name) gives the text back as it is.
 */
import type { Scenario } from '../../runtime/index.ts';
import { editJson, type JsonPath, printJson } from '../../source/index.ts';
import { freeName } from './free-name.ts';
import { itemNamed, listItems, nameOf } from './list-items.ts';

/** Adds at the end; a name that is taken gets a number. */
export function addScenarios(text: string, scenarios: readonly Scenario[]): string {
  return scenarios.reduce(addOne, text);
}

/** Changes one place of a scenario, such as `['mocks', 0, 'status']`; undefined takes it away. */
export function changeScenario(text: string, name: string, path: JsonPath, value: unknown): string {
  const at = itemNamed(listItems(text)?.items ?? [], name);
  return at < 0 ? text : editJson(text, [at, ...path], value);
}

/** A new name must not be taken. */
export function renameScenario(text: string, name: string, newName: string): string {
  const items = listItems(text)?.items ?? [];
  const wanted = newName.trim();
  if (wanted === '' || itemNamed(items, wanted) >= 0) return text;
  return changeScenario(text, name, ['name'], wanted);
}

/** Puts a copy after a scenario, comments included. */
export function duplicateScenario(text: string, name: string): string {
  const { items = [] } = listItems(text) ?? {};
  const item = items[itemNamed(items, name)];
  const written = item && nameOf(item.node);
  if (item === undefined || written === undefined) return text;
  const copy = freeName(`${name} copy`, namesIn(text));
  const { start, end } = written.range;
  const body = text.slice(item.start, start) + JSON.stringify(copy) + text.slice(end, item.end);
  return `${text.slice(0, item.end)},${body}${text.slice(item.end)}`;
}

/** Moves a scenario up (negative) or down by some places, comments included. */
export function moveScenario(text: string, name: string, by: number): string {
  let moved = text;
  for (let step = 0; step < Math.abs(by); step++) moved = swap(moved, name, Math.sign(by));
  return moved;
}

/** Takes a scenario out with the comma that is left over; comments around it stay. */
export function removeScenario(text: string, name: string): string {
  const { items = [] } = listItems(text) ?? {};
  const at = itemNamed(items, name);
  const item = items[at];
  if (item === undefined) return text;
  const next = items[at + 1];
  const before = items[at - 1];
  if (next !== undefined) return text.slice(0, item.start) + text.slice(next.start);
  if (item.after > item.end || before === undefined) return text.slice(0, item.start) + text.slice(item.after);
  return text.slice(0, before.end) + text.slice(before.after, item.start) + text.slice(item.end);
}

/** The names in use, in the order of the text. */
export function namesIn(text: string): readonly string[] {
  return (listItems(text)?.items ?? []).flatMap(({ node }) => nameOf(node)?.value ?? []);
}

function addOne(text: string, scenario: Scenario): string {
  if (text.trim() === '') return `[\n  ${printJson(scenario, 2)}\n]\n`;
  const read = listItems(text);
  if (read === undefined) return text;
  const named = { ...scenario, name: freeName(scenario.name, namesIn(text)) };
  const written = `\n  ${printJson(named, 2)}`;
  const last = read.items.at(-1);
  if (last === undefined) {
    const at = read.list.range.end - 1;
    return `${text.slice(0, at).trimEnd()}${written}\n${text.slice(at)}`;
  }
  const comma = last.after === last.end ? ',' : '';
  return text.slice(0, last.after) + comma + written + text.slice(last.after);
}

function swap(text: string, name: string, direction: number): string {
  const { items = [] } = listItems(text) ?? {};
  const at = itemNamed(items, name);
  const [first, second] = direction < 0 ? [items[at - 1], items[at]] : [items[at], items[at + 1]];
  if (at < 0 || first === undefined || second === undefined) return text;
  const piece = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const between = text.slice(first.end, second.start);
  return text.slice(0, first.start) + piece(second) + between + piece(first) + text.slice(second.end);
}
