import { findNode, type JsonNode, type JsonObject, type JsonPath } from '../../source/index.ts';
import { defined, flagAt, textAt, valueAt } from './attributes.ts';
import { checkParameter } from './check-parameter.ts';
import type { Parameter, ParameterSpec } from './parameter.ts';
import type { ReadContext } from './read-context.ts';
import { readOptions } from './read-options.ts';
import { readRules } from './read-rules.ts';

/** One field; undefined when it is no object. Attributes of a wrong kind count as absent. */
export function readParameter(node: JsonNode, path: JsonPath, context: ReadContext): Parameter | undefined {
  if (node.kind !== 'object') {
    context.report('parameter-not-an-object', 'error', 'A field is an object with a name and a type.', node, path);
    return undefined;
  }
  const name = textAt(node, 'name') ?? '';
  const parameter: Parameter = {
    name,
    type: typeOf(node),
    label: textAt(node, 'label') ?? name,
    required: flagAt(node, 'required') ?? false,
    advanced: flagAt(node, 'advanced') ?? false,
    ...readEditable(node),
    multiline: flagAt(node, 'multiline') ?? false,
    multiple: flagAt(node, 'multiple') ?? false,
    time: flagAt(node, 'time') ?? true,
    visible: flagAt(node, 'visible') ?? true,
    nested: [],
    nestedWhenFalse: [],
    rules: readRules(node, path, context),
    path,
    range: node.range,
    ...defined({
      help: textAt(node, 'help'),
      default: valueAt(node, 'default'),
      spec: readSpec(node, path, context),
      rpc: readRpc(node),
      banner: readBanner(node),
      addLabel: textAt(node, 'labels', 'add'),
    }),
    ...readOptions(node, path, context),
  };
  const complete = { ...parameter, ...readNested(node, path, context, parameter.nested) };
  checkParameter(complete, node, context);
  return complete;
}

/** An expression in `type` can be anything; a colon separates what a type refers to (`account:acme`). */
function typeOf(node: JsonObject): string {
  const written = textAt(node, 'type') ?? '';
  return written.includes('{{') ? 'any' : (written.split(':')[0] as string).trim().toLowerCase();
}

function readEditable(node: JsonObject): Pick<Parameter, 'editable' | 'editableHelp'> {
  const help = textAt(node, 'editable', 'help');
  return {
    editable: flagAt(node, 'editable') ?? flagAt(node, 'editable', 'enabled') ?? false,
    ...(help === undefined ? {} : { editableHelp: help }),
  };
}

/** `nested` is a list, `{store}`, or `{true, false}` on a boolean; the one of `options` stands in for it. */
function readNested(
  node: JsonObject,
  path: JsonPath,
  context: ReadContext,
  fromOptions: readonly Parameter[],
): Pick<Parameter, 'nested' | 'nestedWhenFalse'> {
  const own = findNode(node, ['nested']);
  const list = (...keys: readonly string[]): readonly Parameter[] =>
    context.readList(findNode(own, keys), [...path, 'nested', ...keys]);
  if (own === undefined) return { nested: fromOptions, nestedWhenFalse: [] };
  if (own.kind !== 'object') return { nested: list(), nestedWhenFalse: [] };
  if (findNode(own, ['store']) !== undefined) return { nested: list('store'), nestedWhenFalse: [] };
  return { nested: list('true'), nestedWhenFalse: list('false') };
}

function readSpec(node: JsonObject, path: JsonPath, context: ReadContext): ParameterSpec | undefined {
  const spec = findNode(node, ['spec']);
  const at = [...path, 'spec'];
  if (spec === undefined || spec.kind === 'null') return undefined;
  const single = spec.kind === 'object' ? readParameter(spec, at, context) : undefined;
  if (single === undefined) return { kind: 'fields', fields: context.readList(spec, at) };
  // The one member of a collection may stand without its list.
  return typeOf(node) === 'collection' ? { kind: 'fields', fields: [single] } : { kind: 'item', item: single };
}

function readRpc(node: JsonObject): Parameter['rpc'] {
  const url = textAt(node, 'rpc', 'url');
  return url === undefined ? undefined : { url, label: textAt(node, 'rpc', 'label') ?? url };
}

function readBanner(node: JsonObject): Parameter['banner'] {
  if (typeOf(node) !== 'banner') return undefined;
  return defined({ title: textAt(node, 'title'), text: textAt(node, 'text'), theme: textAt(node, 'theme') });
}
