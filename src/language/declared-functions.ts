import { type FunctionDefinition, FunctionError, type Param } from '../engine/index.ts';
import { type FunctionSource, type ParamSource, readFunctions } from '../sandbox/index.ts';
import type { SourceRange } from '../source/index.ts';

/** A custom function as its script declares it. */
export interface DeclaredFunction {
  /** For completion and signatures; it cannot be called here, only the sandbox can do that. */
  readonly definition: FunctionDefinition;
  /** Offsets in the script. */
  readonly nameRange: SourceRange;
  /** The declaration itself, from its first word to its closing bracket. */
  readonly range: SourceRange;
}

/** The functions at the top of a script of custom functions (iml.md §11); those inside of others cannot be called. */
export function declaredFunctions(script: string): readonly DeclaredFunction[] {
  return readFunctions(script).map((source) => {
    const { name, range } = source;
    const start = script.indexOf(name, script.indexOf('function', range.start) + 'function'.length);
    return { definition: describe(source), nameRange: { start, end: start + name.length }, range };
  });
}

function describe({ name, params, summary, readsArguments }: FunctionSource): FunctionDefinition {
  const described = params.map(describeParameter);
  return {
    name,
    group: 'custom',
    summary: summary ?? 'A custom function of this app.',
    params: readsArguments && described.every(({ rest }) => rest !== true) ? [...described, others] : described,
    returns: 'any',
    certainty: 'documented',
    source: 'iml.md §11',
    examples: [],
    evaluate: () => {
      throw new FunctionError(`${name} runs in the sandbox only.`);
    },
  };
}

const doc = 'An argument of the custom function.';

/** What a function finds in `arguments`. */
const others: Param = { name: 'arguments', type: 'any', doc, rest: true };

function describeParameter({ name, rest, defaultText }: ParamSource): Param {
  return {
    name,
    type: 'any',
    doc,
    ...(rest ? { rest: true } : {}),
    ...(defaultText === undefined ? {} : { optional: true, defaultText }),
  };
}
