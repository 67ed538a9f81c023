import { isCollection, type Value } from '../engine/index.ts';
import type { FormValues } from '../project/index.ts';
import type { Parameter } from '../runtime/index.ts';
import { holdsSecret } from '../secrets/index.ts';

/** The form's values in two heaps. */
export interface SplitValues {
  /** What may leave the browser. */
  readonly open: FormValues;
  /** What must not, with its place, such as `account.password`. */
  readonly secret: readonly { readonly name: string; readonly value: Value }[];
}

/**
 * Parts the values of secret fields (`password`, `pkey`, and texts named like `apiKey`) from the others, inside collections and lists too. Values that
 * belong to no field of the form count as secret: nobody can tell what they are.
 */
export function splitValues(parameters: readonly Parameter[], values: FormValues): SplitValues {
  const secret: { name: string; value: Value }[] = [];
  const open = splitFields(fieldsByName(parameters), values, '', secret);
  return { open, secret };
}

/** Fields that share one object of values, nested ones included, by name. */
function fieldsByName(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  const fields = new Map<string, Parameter>();
  const add = (list: readonly Parameter[]): void => {
    for (const parameter of list) {
      // Of equal names a secret one wins: it may be the one that was filled in.
      if (!isSecret(fields.get(parameter.name))) fields.set(parameter.name, parameter);
      add(parameter.nested);
      add(parameter.nestedWhenFalse);
      add(parameter.placeholder?.nested ?? []);
      for (const { nested } of parameter.options ?? []) add(nested);
    }
  };
  add(parameters);
  return fields;
}

const isSecret = (parameter: Parameter | undefined): boolean => parameter !== undefined && holdsSecret(parameter);

function splitFields(
  fields: ReadonlyMap<string, Parameter>,
  values: FormValues,
  place: string,
  secret: { name: string; value: Value }[],
): FormValues {
  const open: [string, Value][] = [];
  for (const [name, value] of Object.entries(values)) {
    const parameter = fields.get(name);
    const at = place + name;
    if (parameter === undefined || isSecret(parameter)) {
      if (!isEmpty(value)) secret.push({ name: at, value });
    } else open.push([name, splitValue(parameter, value, at, secret)]);
  }
  return Object.fromEntries(open);
}

function splitValue({ spec }: Parameter, value: Value, at: string, secret: { name: string; value: Value }[]): Value {
  if (spec === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item: Value, index) => splitItem(spec, item, `${at}[${index}]`, secret));
  }
  return splitItem(spec, value, at, secret);
}

function splitItem(
  spec: NonNullable<Parameter['spec']>,
  value: Value,
  at: string,
  secret: { name: string; value: Value }[],
): Value {
  if (spec.kind === 'item') {
    if (!isSecret(spec.item)) return splitValue(spec.item, value, at, secret);
    if (!isEmpty(value)) secret.push({ name: at, value });
    return null;
  }
  return value !== null && value !== undefined && isCollection(value)
    ? splitFields(fieldsByName(spec.fields), value, `${at}.`, secret)
    : value;
}

const isEmpty = (value: Value): boolean => value === undefined || value === null || value === '';
