import type { Parameter } from './parameter.ts';

/** Visits every field that shares its values' object with the given ones: nested fields, but no members of `spec`. */
export function visitParameters(parameters: readonly Parameter[], visit: (parameter: Parameter) => void): void {
  for (const parameter of parameters) {
    visit(parameter);
    visitParameters(parameter.nested, visit);
    visitParameters(parameter.nestedWhenFalse, visit);
    visitParameters(parameter.placeholder?.nested ?? [], visit);
    for (const option of parameter.options ?? []) visitParameters(option.nested, visit);
  }
}
