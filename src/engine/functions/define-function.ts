import type { EvalEnv } from '../environment.ts';
import type { Value, ValueObject } from '../values/value.ts';

/** Where our behaviour comes from (iml.md, introduction); shown wherever the function is named. */
export type Certainty = 'documented' | 'source-derived' | 'inferred' | 'not-simulated';

export type FunctionGroup = 'general' | 'text' | 'math' | 'date' | 'list' | 'crypto' | 'data' | 'custom';

/**
 * How an argument reaches the function:
 * `text` rendered as in iml.md §6 (null and undefined become `''`) · `number` through `Number()` ·
 * `boolean` by truthiness · `date` a Date, or null when the argument is null, undefined or `''`; text is parsed as in
 * iml.md §10.2 and raises when it is no date · `list` must be an array, raises otherwise; null and undefined become `[]` ·
 * `any` exactly as evaluated.
 */
export interface ParamTypes {
  any: Value;
  text: string;
  number: number;
  boolean: boolean;
  date: Date | null;
  list: readonly Value[];
  collection: ValueObject;
}

export type ParamType = keyof ParamTypes;

export interface Param {
  readonly name: string;
  readonly type: ParamType;
  readonly doc: string;
  /** May be left out. A missing or null/undefined argument then arrives as `undefined`, uncoerced;
   * type `any` keeps null. */
  readonly optional?: boolean;
  /** The last parameter only: takes every further argument, as separate arguments. */
  readonly rest?: boolean;
  /** Arrives as a thunk `() => Value`; evaluated only when called (iml.md §8). */
  readonly lazy?: boolean;
  /** Shown in signatures, such as `','`; the function itself applies it. */
  readonly defaultText?: string;
}

/** The argument an implementation receives for one parameter. */
type Argument<P extends Param> = P['lazy'] extends true
  ? () => Value
  : P['optional'] extends true
    ? ParamTypes[P['type']] | undefined
    : ParamTypes[P['type']];

export type Arguments<Params extends readonly Param[]> = Params extends readonly [
  infer Head extends Param,
  ...infer Tail extends readonly Param[],
]
  ? Head['rest'] extends true
    ? ParamTypes[Head['type']][]
    : [Argument<Head>, ...Arguments<Tail>]
  : [];

export interface FunctionExample {
  /** An expression without the braces, such as `base64('Make')`. Runs in UTC with a clock at 2025-03-10T12:00:00Z. */
  readonly call: string;
  /** Its value, as an expression in JSON form; dates as `{"$date": iso}`, bytes as `{"$buffer": base64}`. */
  readonly result: unknown;
  /** Roots the expression reads. */
  readonly scope?: Readonly<Record<string, unknown>>;
}

/**
 * One function of the language: the evaluator, the checker, completion, hover, the reference page and the tests all
 * read this object.
 */
export interface FunctionDefinition {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly group: FunctionGroup;
  /** One plain sentence. */
  readonly summary: string;
  /** Edge behaviour worth knowing, in a few sentences. */
  readonly details?: string;
  readonly params: readonly Param[];
  readonly returns: ParamType | 'nothing';
  readonly certainty: Certainty;
  /** The rule, such as `iml.md §9.2`. */
  readonly source: string;
  readonly examples: readonly FunctionExample[];
  /** Set when `evaluate` wants the environment as its first argument. */
  readonly usesEnv?: boolean;
  /** Set when `evaluate` must be able to count what was written: nothing then stands for arguments left out. Needs a rest parameter. */
  readonly countsArguments?: boolean;
  /**
   * Of a function that chooses one of its arguments: the index of the one it chooses, given what `evaluate` is given;
   * the number of arguments when it chooses none. Coverage is made of it.
   */
  // biome-ignore lint: as for `evaluate`
  readonly branchOf?: (...args: never[]) => number;
  // biome-ignore lint: the table holds functions of every signature; define-function checks each one where it is written
  readonly evaluate: (...args: never[]) => Value;
}

type Definition<Params extends readonly Param[]> = Omit<
  FunctionDefinition,
  'params' | 'evaluate' | 'branchOf' | 'usesEnv' | 'countsArguments'
> & {
  readonly params: Params;
  readonly branchOf?: (...args: Arguments<Params>) => number;
};

/** Declares a function; the implementation's argument types follow from `params`. */
export function defineFunction<const Params extends readonly Param[]>(
  definition: Definition<Params> & { readonly evaluate: (...args: Arguments<Params>) => Value },
): FunctionDefinition {
  return definition as unknown as FunctionDefinition;
}

/** Declares a function that needs the clock, randomness, timezone or limits; it receives the environment first. */
export function defineEnvFunction<const Params extends readonly Param[]>(
  definition: Definition<Params> & { readonly evaluate: (env: EvalEnv, ...args: Arguments<Params>) => Value },
): FunctionDefinition {
  return { ...definition, usesEnv: true } as unknown as FunctionDefinition;
}

/** Functions by name, aliases included. */
export type FunctionTable = ReadonlyMap<string, FunctionDefinition>;
