/**
 * Paths as closures (iml.md §5.3). Names are resolved while compiling; at run time a step is a null check and a property
 * read, except for the few names that a prototype could lend.
 */
import type { Expression, Path, Segment } from './ast.ts';
import { type Closure, constant } from './closure.ts';
import { keywords } from './keywords.ts';
import { type Reader, readerOfRoot } from './root-readers.ts';
import { element, keyed, member, needsOwnCheck, plainMember } from './values/member.ts';
import { renderText } from './values/render-text.ts';
import type { Value } from './values/value.ts';

type Compile = (expression: Expression) => Closure;

/** A keyword, a variable, or what lies below one (iml.md §5). */
export function compilePath({ root, segments }: Path, compile: Compile): Closure {
  const keyword = root.quoted || segments.length > 0 ? undefined : keywords.get(root.name);
  if (keyword !== undefined)
    return 'value' in keyword ? constant(keyword.value) : (scope, env) => keyword.evaluate(env, scope);
  const { name } = root;
  if (needsOwnCheck(name)) return compileSegments((scope) => member(scope, name), segments, compile);
  const names = leadingNames(segments);
  const start = (readerOfRoot(name, names) ?? compileNames(name, names)) as unknown as Closure;
  return names.length === segments.length ? start : compileSegments(start, segments.slice(names.length), compile);
}

/**
 * Names alone, which most paths are: up to five of them in one closure. Each read is written out, because the machine
 * keeps what it has learnt about a read with its place in the code.
 */
function compileNames(root: string, names: readonly string[]): Reader {
  const [a, b, c, d] = names as readonly [string, string, string, string];
  switch (names.length) {
    case 0:
      return (scope) => scope[root];
    case 1:
      return (scope) => scope[root]?.[a];
    case 2:
      return (scope) => scope[root]?.[a]?.[b];
    case 3:
      return (scope) => scope[root]?.[a]?.[b]?.[c];
    case 4:
      return (scope) => scope[root]?.[a]?.[b]?.[c]?.[d];
    default: {
      const start = compileNames(root, names.slice(0, 4));
      const rest = names.slice(4);
      return (scope) => rest.reduce((value, name) => value?.[name], start(scope));
    }
  }
}

/** The walk from a computed value. */
export function compileSegments(object: Closure, segments: readonly Segment[], compile: Compile): Closure {
  return segments.reduce((from, segment) => compileSegment(from, segment, compile), object);
}

/** The names a path begins with that no list and no prototype answers to. */
function leadingNames(segments: readonly Segment[]): readonly string[] {
  const names = segments.map((segment) => (segment.kind === 'name' ? segment.name : undefined));
  const end = names.findIndex((name) => name === undefined || needsOwnCheck(name));
  return (end < 0 ? names : names.slice(0, end)) as string[];
}

function compileSegment(from: Closure, segment: Segment, compile: Compile): Closure {
  if (segment.kind === 'name') {
    const { name } = segment;
    return needsOwnCheck(name)
      ? (scope, env) => member(from(scope, env), name)
      : (scope, env) => plainMember(from(scope, env), name);
  }
  const { form, index = 1, expression } = segment;
  if (expression === undefined) return (scope, env) => element(from(scope, env), index);
  const inner = compile(expression);
  if (form === 'mustache') {
    return (scope, env) => {
      const value = from(scope, env);
      return Array.isArray(value) ? keyed(value, keyOf(inner(scope, env)) ?? 0) : element(value, 1);
    };
  }
  return (scope, env) => {
    const value = from(scope, env);
    const key = keyOf(inner(scope, env));
    return key === undefined ? undefined : keyed(value, key);
  };
}

const keyOf = (value: Value): string | number | undefined =>
  value === undefined || value === null ? undefined : typeof value === 'number' ? value : renderText(value);
