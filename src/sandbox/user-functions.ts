import { builtins, type EvalEnv, type FunctionDefinition, FunctionError, type Value } from '../engine/index.ts';
import type { FunctionTable, Param } from '../engine/functions/define-function.ts';
import { describeError } from './explain-answer.ts';
import { lineAt } from './line-at.ts';
import { openSandbox } from './open-sandbox.ts';
import { type FunctionSource, readFunctions } from './read-functions.ts';

export interface UserFunctionsOptions {
  /** Milliseconds one call may take. Default 10,000, as in Make. */
  readonly deadlineMs?: number;
  /** What `iml.*` offers besides the custom functions. Default: every built-in. */
  readonly builtins?: FunctionTable;
  /** The global `environment`; `timezone` is added from each call's. */
  readonly environment?: Readonly<Record<string, Value>>;
  /** Receives every `debug(…)` of a function, arguments joined by blanks. */
  readonly onDebug?: (line: DebugLine) => void;
  /** Called about every half second while a function runs, as a sign that the thread is busy and not stuck. */
  readonly onAlive?: () => void;
}

export interface DebugLine {
  /** The custom function the expression called. */
  readonly functionName: string;
  readonly text: string;
}

/** A mistake in the text of the functions, found while loading it. */
export interface FunctionProblem {
  /** `IM005` is Make's own code: more than 5,000 characters. */
  readonly code: 'syntax' | 'IM005' | 'duplicate' | 'no-function';
  readonly name?: string;
  /** A plain sentence. */
  readonly message: string;
  /** Counts from 1 in the text given. */
  readonly line?: number;
}

export interface UserFunctions {
  /** Ready for `withCustomFunctions`. Calling one throws `FunctionError` with a sentence that names it. */
  readonly functions: readonly FunctionDefinition[];
  readonly problems: readonly FunctionProblem[];
  /** Frees the interpreter's memory; the functions cannot be called afterwards. */
  dispose(): void;
}

/** Longest source of one function, in UTF-16 units (iml.md §11). */
export const sourceLimit = 5000;

/**
 * Loads custom functions: a text with one or more `function name(…) { … }` (iml.md §11). They run in QuickJS, which is
 * downloaded on the first call of this function and sees no network, page or storage. A function with a mistake is a
 * problem, and calling it fails with the same sentence; the others load. Rejects only when QuickJS itself cannot be loaded.
 */
export async function loadUserFunctions(source: string, options: UserFunctionsOptions = {}): Promise<UserFunctions> {
  const found = readFunctions(source);
  const problems: FunctionProblem[] = [];
  if (found.length === 0) {
    if (source.trim() !== '') problems.push(noFunction(source));
    return { functions: [], problems, dispose: () => undefined };
  }
  const candidates = admit(found, source, problems);
  const sandbox = await openSandbox({
    functions: candidates.map((candidate) => ({ name: candidate.name, script: scriptOf(candidate, source) })),
    builtins: options.builtins ?? builtins,
    environment: options.environment ?? {},
    deadlineMs: options.deadlineMs ?? 10_000,
    onDebug: (functionName, text) => options.onDebug?.({ functionName, text }),
    onAlive: () => options.onAlive?.(),
  });
  for (const { name, range } of candidates) {
    const refusal = sandbox.refusals.get(name);
    if (refusal === undefined) continue;
    const { line, ...error } = refusal;
    problems.push({
      code: 'syntax',
      name,
      // An unclosed bracket is noticed behind the function's end.
      line: Math.min(line ?? lineAt(source, range.start), lineAt(source, range.end)),
      message: `"${name}" is left out: ${describeError(error)}.`,
    });
  }
  const mistakes = new Map(
    problems.flatMap(({ code, name, message }) => (code === 'duplicate' ? [] : [[name, message]])),
  );
  return {
    functions: [...new Map(found.map((declared) => [declared.name, declared])).values()].map((declared) => {
      const { name } = declared;
      const mistake = mistakes.get(name);
      if (mistake === undefined) return defineUserFunction(declared, (args, env) => sandbox.call(name, args, env));
      return defineUserFunction(declared, () => {
        throw new FunctionError(`The custom function ${mistake}`);
      });
    }),
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    dispose: () => sandbox.dispose(),
  };
}

/** Runs in a scope of its own, as a file would, on the lines it has in the whole text. */
function scriptOf({ name, file }: FunctionSource, source: string): string {
  const before = '\n'.repeat(lineAt(source, file.start) - 1);
  return `${before}(function () {${source.slice(file.start, file.end)}\nreturn ${name};})()`;
}

function noFunction(source: string): FunctionProblem {
  const text = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
  const advice = 'Write each custom function as a declaration: function name(…) { … }.';
  return text === ''
    ? { code: 'no-function', message: `The text holds only comments. ${advice}` }
    : { code: 'no-function', message: `No function found. ${advice}`, line: lineAt(source, source.indexOf(text)) };
}

/** The functions worth loading; the reasons for leaving others out become problems. */
function admit(
  found: readonly FunctionSource[],
  source: string,
  problems: FunctionProblem[],
): readonly FunctionSource[] {
  const lastOf = new Map(found.map((candidate) => [candidate.name, candidate]));
  return found.filter((candidate) => {
    const { name, range } = candidate;
    const line = lineAt(source, range.start);
    const length = range.end - range.start;
    if (lastOf.get(name) !== candidate) {
      problems.push({
        code: 'duplicate',
        name,
        line,
        message: `"${name}" is declared again below; the last one counts.`,
      });
      return false;
    }
    if (length > sourceLimit) {
      const message = `"${name}" has ${length} characters; Make refuses to save more than ${sourceLimit} (IM005). Move a part into another custom function and call it through iml.`;
      problems.push({ code: 'IM005', name, line, message });
      return false;
    }
    return true;
  });
}

function defineUserFunction(
  candidate: FunctionSource,
  call: (args: readonly Value[], env: EvalEnv) => Value,
): FunctionDefinition {
  const params: Param[] = candidate.params.map(({ name, rest, defaultText }) => ({
    name,
    type: 'any',
    doc: '',
    ...(rest ? { rest } : {}),
    ...(defaultText === undefined ? {} : { defaultText }),
  }));
  if (candidate.readsArguments && params.at(-1)?.rest !== true) {
    params.push({ name: 'arguments', type: 'any', doc: 'Read through `arguments`.', rest: true });
  }
  return {
    name: candidate.name,
    group: 'custom',
    summary: candidate.summary ?? 'Custom function of this app.',
    params,
    returns: 'any',
    certainty: 'documented',
    source: 'iml.md §11',
    examples: [],
    usesEnv: true,
    countsArguments: candidate.readsArguments,
    evaluate: (env: EvalEnv, ...args: readonly Value[]) => call(args, env),
  } as FunctionDefinition;
}
