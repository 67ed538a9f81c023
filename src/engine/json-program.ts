/** JSON values with templates in them, compiled to closures (iml.md §6, transform of objects and arrays). */
import { type Closure, constant, constantOf } from './closure.ts';
import { compileTemplate } from './compile-template.ts';
import { EvalError } from './eval-error.ts';
import type { EvalEnv } from './environment.ts';
import type { FunctionTable } from './functions/define-function.ts';
import { isCollection } from './values/is-collection.ts';
import { renderText } from './values/render-text.ts';
import { setMember } from './values/set-member.ts';
import type { Scope, Value } from './values/value.ts';

/** The key that spreads the object its value evaluates to into the surrounding one. */
export const spreadKey = '{{...}}';

/** Adds one member of a document to the object that is being made. */
type MemberClosure = (target: Record<string, Value>, scope: Scope, env: EvalEnv) => void;

/** Every text of a JSON value is evaluated, everything else copied (iml.md §1). */
export function compileJson(value: Value, functions: FunctionTable, depth: number): Closure {
  if (typeof value === 'string') return compileText(value, functions);
  if (typeof value !== 'object' || value === null) return constant(value);
  if (depth <= 0) return tooDeep;
  if (Array.isArray(value)) return compileList(value.map((item) => compileJson(item as Value, functions, depth - 1)));
  if (!isCollection(value)) return constant(value);
  const members = Object.keys(value).map((key) =>
    compileMember(key, compileJson(value[key], functions, depth - 1), functions),
  );
  return (scope, env) => {
    env.spend(members.length);
    const target: Record<string, Value> = {};
    for (const add of members) add(target, scope, env);
    return target;
  };
}

const tooDeep: Closure = (_scope, env) => {
  throw new EvalError('limit', 'limit-depth', { limit: String(env.limits.depth) });
};

function compileText(text: string, functions: FunctionTable): Closure {
  if (!text.includes('{{')) return constant(text);
  return compileTemplate(text, { functions }).run;
}

function compileList(items: readonly Closure[]): Closure {
  return (scope, env) => {
    env.spend(items.length);
    return items.map((item) => item(scope, env));
  };
}

function compileMember(key: string, member: Closure, functions: FunctionTable): MemberClosure {
  if (key === spreadKey) return (target, scope, env) => spread(target, member(scope, env));
  if (key.includes('{{')) {
    const name = compileText(key, functions);
    return (target, scope, env) => {
      const text = renderText(name(scope, env));
      if (text !== '') setMember(target, text, member(scope, env));
    };
  }
  if (key === '__proto__') return (target, scope, env) => setMember(target, key, member(scope, env));
  const fixed = constantOf(member);
  if (fixed === undefined) {
    return (target, scope, env) => {
      target[key] = member(scope, env);
    };
  }
  return (target) => {
    target[key] = fixed.value;
  };
}

/** Only collections have members to spread; a list, a text or nothing adds nothing. */
function spread(target: Record<string, Value>, value: Value): void {
  if (value === undefined || value === null || !isCollection(value)) return;
  for (const key of Object.keys(value)) setMember(target, key, value[key]);
}
