import { compileTemplate, type Expression, type Segment, walkExpression } from '../engine/index.ts';
import type { Json } from '../runtime/index.ts';
import type { JsonNode } from '../source/index.ts';

/** A way through a body: names, and indexes of list items that count from 0. */
export type BodyPath = readonly (string | number)[];

/** Names under `temp` that stand for what they were read from. */
export type Aliases = ReadonlyMap<string, BodyPath>;

const noAliases: Aliases = new Map();

/** What templates below a node read of the body, each once, in the order of the text. */
export function bodyPathsIn(node: JsonNode | undefined, aliases: Aliases = noAliases): readonly BodyPath[] {
  const paths = templatesIn(node).flatMap((text) => pathsInTemplate(text, aliases));
  return distinctPaths(paths).filter((path) => path.length > 0);
}

/** What `response.temp` calls parts of the body, where it keeps them as they are. */
export function aliasesIn(temp: JsonNode | undefined): Aliases {
  if (temp?.kind !== 'object') return noAliases;
  return new Map(
    temp.properties.flatMap(({ key, value }) => {
      const parts = value?.kind === 'string' ? compileTemplate(value.value).template.parts : [];
      const [part] = parts;
      const path = parts.length === 1 && part?.kind === 'expression' ? bodyPathOf(part.expression) : undefined;
      return path === undefined ? [] : [[key, path] as const];
    }),
  );
}

/** Each path once. */
const distinctPaths = (paths: readonly BodyPath[]): readonly BodyPath[] => [
  ...new Map(paths.map((path) => [JSON.stringify(path), path])).values(),
];

/** The way an expression walks through the body, `first(…)` and `map(…)` taken as items of a list; undefined for all else. */
export function bodyPathOf(expression: Expression, aliases: Aliases = noAliases): BodyPath | undefined {
  if (expression.kind === 'path') {
    const [first, ...rest] = expression.segments;
    if (expression.root.name === 'body') return expression.segments.map(stepOf);
    const known = expression.root.name === 'temp' && first?.kind === 'name' ? aliases.get(first.name) : undefined;
    return known && [...known, ...rest.map(stepOf)];
  }
  if (expression.kind === 'access') {
    const object = bodyPathOf(expression.object, aliases);
    return object && [...object, ...expression.segments.map(stepOf)];
  }
  if (expression.kind !== 'call') return undefined;
  const [list, key] = expression.args;
  const path = list && bodyPathOf(list, aliases);
  if (path === undefined) return undefined;
  const names = key?.kind === 'literal' ? String(key.value).split('.') : [];
  if (expression.name === 'get') return names.length === 0 ? undefined : [...path, ...names.map(indexOrName)];
  if (!ofLists.has(expression.name)) return undefined;
  // What another of them gives is taken for one of its items already.
  if (list?.kind === 'call') return path;
  return [...path, 0, ...(expression.name === 'map' ? names : [])];
}

const indexOrName = (name: string): string | number => (/^[1-9]\d?$/.test(name) ? Number(name) - 1 : name);

/** As an expression reads it: `body.items[1].id`. */
export const bodyPathText = (path: BodyPath): string =>
  `body${path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${/^[A-Za-z_]\w*$/.test(step) ? step : `\`${step}\``}`)).join('')}`;

/** Every way through a value, those to collections included, lists by their first item. */
export function bodyPathsOf(value: Json, path: BodyPath = []): readonly BodyPath[] {
  if (typeof value !== 'object' || value === null || path.length > deepest) return path.length === 0 ? [] : [path];
  const members: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? (value as readonly Json[]).slice(0, 1).map((item) => [0, item] as const)
    : Object.entries(value as Readonly<Record<string, Json>>);
  return [
    ...(path.length === 0 ? [] : [path]),
    ...members.flatMap(([key, member]) => bodyPathsOf(member, [...path, key])),
  ];
}

const deepest = 4;

/** Functions whose first argument is a list. */
const ofLists = new Set([
  'first',
  'last',
  'map',
  'join',
  'slice',
  'sort',
  'reverse',
  'distinct',
  'deduplicate',
  'flatten',
]);

function templatesIn(node: JsonNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'string':
      return node.value.includes('{{') ? [node.value] : [];
    case 'array':
      return node.items.flatMap(templatesIn);
    case 'object':
      return node.properties.flatMap(({ keyNode, value }) => [...templatesIn(keyNode), ...templatesIn(value)]);
    default:
      return [];
  }
}

function pathsInTemplate(text: string, aliases: Aliases): readonly BodyPath[] {
  const paths: BodyPath[] = [];
  const inner = new Set<Expression>();
  for (const part of compileTemplate(text).template.parts) {
    if (part.kind !== 'expression') continue;
    walkExpression(part.expression, (expression) => {
      const path = bodyPathOf(expression, aliases);
      if (path === undefined) return;
      // What the path was made of is no path of its own.
      if (!inner.has(expression)) paths.push(path);
      const below =
        expression.kind === 'access' ? expression.object : expression.kind === 'call' ? expression.args[0] : undefined;
      if (below !== undefined) inner.add(below);
    });
  }
  return paths;
}

/** A computed index may be any; the first item is there most often. */
const stepOf = (segment: Segment): string | number =>
  segment.kind === 'name' ? segment.name : Math.min(Math.max((segment.index ?? 1) - 1, 0), mostItems);

/** Longer lists prove no more. */
const mostItems = 9;
