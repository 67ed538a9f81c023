/**
 * Paths as closures (iml.md §5.3). Names are resolved while compiling; at run time a step is a null check and a property
 * read, except for the few names that a prototype could lend.
 */
import type { Expression, Path, Segment } from './ast.ts';
import { type Closure, constant } from './closure.ts';
import { keywords } from './keywords.ts';
import { element, keyed, member, needsOwnCheck } from './values/member.ts';
import { renderText } from './values/render-text.ts';
import type { Scope, Value } from './values/value.ts';

type Compile = (expression: Expression) => Closure;

export function compilePath({ root, segments }: Path, compile: Compile): Closure {
  const keyword = root.quoted || segments.length > 0 ? undefined : keywords.get(root.name);
  if (keyword !== undefined)
    return 'value' in keyword ? constant(keyword.value) : (scope, env) => keyword.evaluate(env, scope);
  const [first, second] = segments.map(plainName);
  const name = root.name;
  if (!needsOwnCheck(name) && segments.length <= 2 && segments.every((segment) => plainName(segment) !== undefined)) {
    if (first === undefined) return (scope) => scope[name];
    if (second === undefined) return (scope) => readPlain(scope[name], first);
    return (scope) => readPlain(readPlain(scope[name], first), second);
  }
  return compileSegments((scope) => member(scope, name), segments, compile);
}

/** The walk from a computed value. */
export function compileSegments(object: Closure, segments: readonly Segment[], compile: Compile): Closure {
  return segments.reduce((from, segment) => compileSegment(from, segment, compile), object);
}

/** The name of a segment that no list and no prototype answers to. */
const plainName = (segment: Segment): string | undefined =>
  segment.kind === 'name' && !needsOwnCheck(segment.name) ? segment.name : undefined;

function readPlain(value: Value, name: string): Value {
  return typeof value === 'object' && value !== null ? (value as Scope)[name] : undefined;
}

function compileSegment(from: Closure, segment: Segment, compile: Compile): Closure {
  if (segment.kind === 'name') {
    const { name } = segment;
    return needsOwnCheck(name)
      ? (scope, env) => member(from(scope, env), name)
      : (scope, env) => readPlain(from(scope, env), name);
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
