import { deepEqual, isCollection, type Value } from '../../engine/index.ts';
import type { ParameterError } from '../run-result.ts';
import { checkEnum, checkRules } from './check-rules.ts';
import type { Parameter } from './parameter.ts';
import { type Holds, isChoice, parameterType } from './parameter-types.ts';
import { isEmptyField, visibleNested } from './visible-nested.ts';

/**
 * The mistakes in a filled-in form, in the order of the form (connections.md §13): an empty required field or a wrong
 * type reports only that; then the field's rules; then the fields nested under it, whose paths have no prefix. Values
 * unknown to the form are not looked at. With `quick` no pattern can take ages (`check-rules.ts`).
 */
export function validateParameters(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Value>>,
  { quick = false }: { readonly quick?: boolean } = {},
): readonly ParameterError[] {
  return checkFields(parameters, values, { prefix: '', required: true, quick });
}

interface Context {
  /** Path of the collection around the fields, with its closing dot. */
  readonly prefix: string;
  /** False inside the items of a list of collections, where Make does not insist on required fields. */
  readonly required: boolean;
  readonly quick: boolean;
}

function checkFields(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Value>>,
  context: Context,
): readonly ParameterError[] {
  return parameters.flatMap((parameter) => {
    if (parameter.name === '' || parameterType(parameter.type).holds === 'nothing') return [];
    const value = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
    const path = context.prefix + parameter.name;
    const errors = checkValue(parameter, value, path, context);
    // A value of a wrong type says nothing about which fields belong under it.
    if (errors.some((error) => error.code === 'type' && error.path === path)) return errors;
    return [...errors, ...checkFields(visibleNested(parameter, value), values, context)];
  });
}

function checkValue(parameter: Parameter, value: Value, path: string, context: Context): readonly ParameterError[] {
  if (isEmptyField(value)) {
    return parameter.required && context.required ? [{ path, code: 'required', message: 'Field is mandatory.' }] : [];
  }
  const { holds } = parameterType(parameter.type);
  const expected = parameter.multiple ? 'list' : holds;
  if (!fits(value, expected)) return [{ path, code: 'type', message: `${names[expected]} is expected here.` }];
  if (isChoice(parameter.type)) return [...checkChoice(parameter, value, path), ...checkCount(parameter, value, path)];
  if (expected === 'list') {
    const items = value as readonly Value[];
    if (holds !== 'list') return [...checkEach(parameter, items, path, context), ...checkCount(parameter, value, path)];
    return [
      ...checkItems(parameter, items, path, context),
      ...checkAllowed(parameter, items, path),
      ...checkCount(parameter, value, path),
    ];
  }
  if (holds === 'collection' && parameter.spec?.kind === 'fields' && isCollection(value)) {
    return checkFields(parameter.spec.fields, value, { ...context, prefix: `${path}.` });
  }
  return checkRules(parameter, value, path, context.quick);
}

/** With `multiple` a field's type and rules are those of each of its values. */
function checkEach(
  parameter: Parameter,
  items: readonly Value[],
  path: string,
  context: Context,
): readonly ParameterError[] {
  const single: Parameter = { ...parameter, multiple: false, required: false };
  return items.flatMap((item, index) => checkValue(single, item, `${path}.${index}`, context));
}

function checkItems(
  { spec }: Parameter,
  items: readonly Value[],
  path: string,
  context: Context,
): readonly ParameterError[] {
  if (spec === undefined) return [];
  return items.flatMap((item, index) => {
    const at = `${path}.${index}`;
    if (spec.kind === 'item') {
      const complex = parameterType(spec.item.type).holds === 'collection';
      return checkValue(spec.item, item, at, complex ? { ...context, required: false } : context);
    }
    if (isEmptyField(item)) return [];
    if (!isCollection(item)) return [{ path: at, code: 'type', message: `${names.collection} is expected here.` }];
    return checkFields(spec.fields, item, { ...context, prefix: `${at}.`, required: false });
  });
}

/** What `validate.enum` of a list lets in. */
const checkAllowed = ({ rules }: Parameter, items: readonly Value[], path: string): readonly ParameterError[] =>
  items.flatMap((item, index) => checkEnum(rules, item, `${path}.${index}`));

/** Remote choices are not known here, so anything goes. */
function checkChoice({ options, multiple }: Parameter, value: Value, path: string): readonly ParameterError[] {
  if (options === undefined) return [];
  const chosen = multiple ? (value as readonly Value[]) : [value];
  return chosen
    .filter((item) => !options.some((option) => deepEqual(option.value, item)))
    .map(() => ({ path, code: 'unknown-option', message: 'This value is not among the options.' }));
}

function checkCount({ rules }: Parameter, value: Value, path: string): readonly ParameterError[] {
  if (!Array.isArray(value)) return [];
  const errors: ParameterError[] = [];
  if (rules.minItems !== undefined && value.length < rules.minItems) {
    errors.push({ path, code: 'minItems', message: `At least ${count(rules.minItems)} needed.` });
  }
  if (rules.maxItems !== undefined && value.length > rules.maxItems) {
    errors.push({ path, code: 'maxItems', message: `No more than ${count(rules.maxItems)} allowed.` });
  }
  return errors;
}

const count = (items: number): string => (items === 1 ? '1 item is' : `${items} items are`);

function fits(value: Value, holds: Holds): boolean {
  switch (holds) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'collection':
      return isCollection(value);
    case 'date':
      return typeof value === 'string' || typeof value === 'number' || value instanceof Date;
    case 'any':
    case 'nothing':
      return true;
  }
}

const names: Readonly<Record<Holds, string>> = {
  text: 'A text',
  number: 'A number',
  boolean: 'Yes or no',
  list: 'A list',
  collection: 'A collection',
  date: 'A date',
  any: 'A value',
  nothing: 'A value',
};
