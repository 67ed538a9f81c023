import type { FunctionDefinition, Param } from './define-function.ts';

/** A function as one writes it: `replace(text; pattern; replacement)`, optional parameters with `?`, rest with `…`. */
export function signatureOf({ name, params }: Pick<FunctionDefinition, 'name' | 'params'>): string {
  return `${name}(${params.map(parameterText).join('; ')})`;
}

/** One parameter as it stands in a signature. */
export function parameterText({ name, optional, rest }: Param): string {
  if (rest === true) return `…${name}`;
  return optional === true ? `${name}?` : name;
}
