import type { EvalEnv } from '../../environment.ts';
import { describe } from '../../values/coerce.ts';
import { isCollection } from '../../values/is-collection.ts';
import { quote } from '../../values/quote.ts';
import { type TypeName, typeName } from '../../values/type-name.ts';
import type { Value, ValueObject } from '../../values/value.ts';
import { boundedList } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';
import { readJsonText } from './read-json-text.ts';
import { readXmlText } from './read-xml-text.ts';

export const toDataStructure = defineEnvFunction({
  name: 'toDataStructure',
  group: 'data',
  summary: 'The fields that a sample of data has: their names and types.',
  details:
    'One field for each member of a collection; the items of a list are described by all of them together. Make does not publish what this function gives; the shape here is that of parameters, `name`, `type` and `spec`.',
  params: [
    { name: 'data', type: 'any', doc: 'The sample: a value, or its text.' },
    { name: 'type', type: 'text', doc: 'How a text is read: json or xml.', optional: true, defaultText: "'json'" },
  ],
  returns: 'list',
  certainty: 'inferred',
  source: 'iml.md §9.6',
  examples: [
    {
      call: 'toDataStructure(text)',
      result: [
        { name: 'id', type: 'number' },
        { name: 'tags', type: 'array', spec: { type: 'text' } },
      ],
      scope: { text: '{"id":1,"tags":["a"]}' },
    },
    {
      call: 'toDataStructure(data)',
      result: [{ name: 'owner', type: 'collection', spec: [{ name: 'active', type: 'boolean' }] }],
      scope: { data: { owner: { active: true } } },
    },
  ],
  evaluate: (env, data, type = 'json') => {
    const sample = typeof data === 'string' || data instanceof Uint8Array ? reader(type)(data) : data;
    const items = Array.isArray(sample) ? (sample as readonly Value[]) : [sample];
    return fieldsOf(items.map(requireCollection), env);
  },
});

function reader(type: string): (data: Value) => Value {
  if (type === 'json') return readJsonText;
  if (type === 'xml') return readXmlText;
  throw new FunctionError(`${quote(type)} is not a type of data; known are json and xml.`);
}

function requireCollection(item: Value): ValueObject {
  if (isCollection(item)) return item;
  throw new FunctionError(`only collections have fields, and the data holds ${describe(item)}.`);
}

/** A field for every name that occurs in these collections. */
function fieldsOf(collections: readonly ValueObject[], env: EvalEnv): readonly ValueObject[] {
  const values = new Map<string, Value[]>();
  for (const [name, value] of collections.flatMap((collection) => Object.entries(collection))) {
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return [...values].map(([name, samples]) => ({ name, ...describeSamples(samples, env) }));
}

/** The type that all samples have, `any` when they differ or say nothing, with the specification of what is inside. */
function describeSamples(samples: readonly Value[], env: EvalEnv): ValueObject {
  boundedList(samples, env);
  const types = new Set(samples.filter((sample) => sample !== undefined && sample !== null).map(fieldType));
  const [type = 'any'] = types;
  if (types.size !== 1) return { type: 'any' };
  if (type === 'collection') return { type, spec: fieldsOf(samples.filter(isCollection), env) };
  if (type !== 'array') return { type };
  return {
    type,
    spec: describeSamples(
      samples.flatMap((sample) => (Array.isArray(sample) ? sample : [])),
      env,
    ),
  };
}

/** What a parameter calls the type of a value. */
function fieldType(value: Value): string {
  const type: TypeName = typeName(value);
  if (type === 'list') return 'array';
  return type === 'empty text' ? 'text' : type;
}
