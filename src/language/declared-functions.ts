import { type FunctionDefinition, FunctionError, type Param } from '../engine/index.ts';
import type { SourceRange } from '../source/index.ts';

/** A custom function as its script declares it. */
export interface DeclaredFunction {
  /** For completion and signatures; it cannot be called here, only the sandbox can do that. */
  readonly definition: FunctionDefinition;
  /** Offsets in the script. */
  readonly nameRange: SourceRange;
}

const declaration = /(?:^|[\s;}])(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** The functions that a script of custom functions declares (iml.md §11), found by their first lines. */
export function declaredFunctions(script: string): readonly DeclaredFunction[] {
  return [...script.matchAll(declaration)].map((found) => {
    const [whole, name = '', parameters = ''] = found;
    const start = found.index + whole.indexOf(name, whole.indexOf('function') + 'function'.length);
    return {
      definition: describe(name, parameters, commentBefore(script, found.index)),
      nameRange: { start, end: start + name.length },
    };
  });
}

function describe(name: string, parameters: string, comment: string): FunctionDefinition {
  return {
    name,
    group: 'custom',
    summary: comment === '' ? 'A custom function of this app.' : comment,
    params: parameters
      .split(',')
      .map((parameter) => parameter.trim())
      .filter((parameter) => parameter !== '')
      .map(describeParameter),
    returns: 'any',
    certainty: 'documented',
    source: 'iml.md §11',
    examples: [],
    evaluate: () => {
      throw new FunctionError(`${name} runs in the sandbox only.`);
    },
  };
}

function describeParameter(text: string): Param {
  const [name = text, fallback] = text.split('=').map((piece) => piece.trim());
  return {
    name: name.replace(/^\.\.\./, ''),
    type: 'any',
    doc: 'An argument of the custom function.',
    ...(text.startsWith('...') ? { rest: true } : {}),
    ...(fallback === undefined ? {} : { optional: true, defaultText: fallback }),
  };
}

/** The comment that ends right before a declaration, as one line. */
function commentBefore(script: string, offset: number): string {
  const before = script.slice(0, offset).trimEnd();
  const block = /\/\*\*?((?:(?!\*\/)[\s\S])*)\*\/$/.exec(before)?.[1];
  const lines = block ?? /(?:^|\n)((?:[ \t]*\/\/.*\n?)+)$/.exec(before)?.[1] ?? '';
  return lines
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/|\*)\s?/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('@'))
    .join(' ')
    .slice(0, 300);
}
