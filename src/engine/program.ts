/**
 * A template as a program: parsed, checked and compiled once, then evaluated any number of times (iml.md §6).
 */
import { fail, ok, type Result } from '../base/result.ts';
import type { SourceRange } from '../source/source-range.ts';
import type { ExpressionPart, Template, TextPart } from './ast.ts';
import { checkTemplate } from './check.ts';
import { type Closure, constant, constantOf } from './closure.ts';
import { compileExpression } from './compile-expression.ts';
import type { Diagnostic, EvalFailure } from './diagnostic.ts';
import type { EvalEnv } from './environment.ts';
import { EvalError, toEvalFailure } from './eval-error.ts';
import type { FunctionTable } from './functions/define-function.ts';
import type { Limits } from './limits.ts';
import { parseTemplate } from './parse.ts';
import { type Reference, callsIn, referencesIn } from './references.ts';
import { renderText } from './values/render-text.ts';
import type { Scope, Value } from './values/value.ts';
import { allowText } from './within-limits.ts';

/** A compiled template. */
export interface Program {
  readonly source: string;
  readonly template: Template;
  /** Mistakes and remarks, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** What it reads: each path with its place. */
  readonly references: readonly Reference[];
  /** Names of the functions it calls, each once. */
  readonly calls: readonly string[];
  /** Text without any expression; its value is the source itself. */
  readonly isStatic: boolean;
  /** A single expression keeps its type, everything else is text. Never throws for a user's mistake. */
  evaluate(scope: Scope, env: EvalEnv): Result<Value, EvalFailure>;
  /** As `evaluate`, for a document whose evaluation ends with the first mistake: throws what `evaluate` turns into data. */
  readonly run: Closure;
  /** As `evaluate`, with the value of each expression. */
  trace(scope: Scope, env: EvalEnv): Result<TracedValue, EvalFailure>;
}

export interface TracedValue {
  readonly value: Value;
  readonly expressions: readonly EvaluatedExpression[];
}

export interface EvaluatedExpression {
  /** Offsets in the template, braces included. */
  readonly range: SourceRange;
  /** As written, without the braces and the blanks beside them. */
  readonly source: string;
  readonly value: Value;
}

/** Parses at once, compiles when it is first evaluated. */
export function compileProgram(source: string, table: FunctionTable, limits: Limits): Program {
  const { template, diagnostics, failure } = parseTemplate(source, limits);
  const { parts } = template;
  const isStatic = parts.every((part) => part.kind === 'text');
  const whole: SourceRange = { start: 0, end: source.length };
  let closures: readonly Closure[] | undefined;
  let closure: Closure | undefined;
  const closuresOf = (): readonly Closure[] => {
    if (failure !== undefined) throw new EvalError('parse', failure.code, failure.args, { range: failure.range });
    closures ??= parts.map((part) => compilePart(part, table));
    return closures;
  };
  const run: Closure = (scope, env) => {
    closure ??= compileParts(closuresOf());
    env.spend(1);
    return bounded(closure(scope, env), env);
  };
  let checked: readonly Diagnostic[] | undefined;
  let references: readonly Reference[] | undefined;
  let calls: readonly string[] | undefined;
  return {
    source,
    template,
    isStatic,
    get diagnostics() {
      checked ??= [...diagnostics, ...checkTemplate(template, table)].toSorted((a, b) => a.range.start - b.range.start);
      return checked;
    },
    get references() {
      references ??= referencesIn(template);
      return references;
    },
    get calls() {
      calls ??= callsIn(template);
      return calls;
    },
    run,
    evaluate(scope, env) {
      try {
        return ok(run(scope, env));
      } catch (error) {
        return fail(toEvalFailure(error, whole, env.limits));
      }
    },
    trace(scope, env) {
      const expressions: EvaluatedExpression[] = [];
      let at: SourceRange = whole;
      try {
        env.spend(1);
        const values = closuresOf().map((part, index) => {
          const { kind, range } = parts[index] as TextPart | ExpressionPart;
          at = range;
          const value = part(scope, env);
          if (kind === 'expression') expressions.push({ range, source: innerSource(source, range), value });
          return value;
        });
        return ok({ value: joinValues(parts, values, env), expressions });
      } catch (error) {
        return fail(toEvalFailure(error, at, env.limits));
      }
    },
  };
}

function compilePart(part: TextPart | ExpressionPart, table: FunctionTable): Closure {
  if (part.kind === 'text') return constant(part.text);
  const { expression } = part;
  return expression.kind === 'missing' ? constant(undefined) : compileExpression(expression, table);
}

/** One closure for the whole template: a text as it is, a lone expression with its type, else joined text. */
function compileParts(closures: readonly Closure[]): Closure {
  const [first, second] = closures;
  if (first === undefined) return constant('');
  if (second === undefined) return first;
  let head = '';
  const pieces: { readonly closure: Closure; after: string }[] = [];
  for (const closure of closures) {
    const fixed = constantOf(closure);
    const last = pieces.at(-1);
    if (fixed === undefined) pieces.push({ closure, after: '' });
    else if (last === undefined) head += renderText(fixed.value);
    else last.after += renderText(fixed.value);
  }
  const [only, another] = pieces;
  if (only !== undefined && another === undefined) {
    const { closure, after } = only;
    if (after === '') {
      return (scope, env) => {
        const value = closure(scope, env);
        return head + (typeof value === 'string' ? value : renderText(value));
      };
    }
    return (scope, env) => head + renderText(closure(scope, env)) + after;
  }
  return (scope, env) => {
    let text = head;
    for (const { closure, after } of pieces) {
      const value = closure(scope, env);
      text += typeof value === 'string' ? value : renderText(value);
      text += after;
    }
    return text;
  };
}

function joinValues(parts: Template['parts'], values: readonly Value[], env: EvalEnv): Value {
  if (parts.length === 0) return '';
  return bounded(values.length === 1 ? values[0] : values.map(renderText).join(''), env);
}

function bounded(value: Value, env: EvalEnv): Value {
  if (typeof value === 'string') allowText(value.length, env);
  return value;
}

const innerSource = (source: string, { start, end }: SourceRange): string =>
  source.slice(start + 2, source.startsWith('}}', end - 2) ? end - 2 : end).trim();
