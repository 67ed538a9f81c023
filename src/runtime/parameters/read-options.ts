import { renderText } from '../../engine/index.ts';
import { findNode, type JsonNode, type JsonObject, type JsonPath } from '../../source/index.ts';
import type { Parameter, ParameterOption } from './parameter.ts';
import { defined, flagAt, textAt, valueAt } from './attributes.ts';
import type { ReadContext } from './read-context.ts';

type FromOptions = Partial<Pick<Parameter, 'options' | 'remote' | 'placeholder' | 'nested'>>;

/** The attribute `options`: a list, groups of lists, an `rpc://…` address, or an object with one of them in `store`. */
export function readOptions(node: JsonObject, path: JsonPath, context: ReadContext): FromOptions {
  const options = findNode(node, ['options']);
  const at = [...path, 'options'];
  if (options?.kind !== 'object') return readStore(options, at, context);
  const nested = findNode(options, ['nested']);
  return {
    ...readStore(findNode(options, ['store']), [...at, 'store'], context, {
      value: textAt(options, 'value') ?? 'value',
      label: textAt(options, 'label') ?? 'label',
    }),
    ...readPlaceholder(options, at, context),
    ...(nested === undefined ? {} : { nested: context.readList(nested, [...at, 'nested']) }),
  };
}

/** Under which keys an option has its value and its label. */
interface OptionKeys {
  readonly value: string;
  readonly label: string;
}

function readStore(
  store: JsonNode | undefined,
  path: JsonPath,
  context: ReadContext,
  keys: OptionKeys = { value: 'value', label: 'label' },
): FromOptions {
  if (store?.kind === 'string') {
    context.report(
      'remote-options',
      'hint',
      'These options come from the app; type the value as text here.',
      store,
      path,
    );
    return { remote: store.value };
  }
  if (store?.kind !== 'array') return {};
  const options = store.items.flatMap((item, index) => readOption(item, [...path, index], context, keys));
  return { options };
}

function readOption(
  item: JsonNode,
  path: JsonPath,
  context: ReadContext,
  keys: OptionKeys,
  group?: string,
): readonly ParameterOption[] {
  if (item.kind !== 'object') {
    context.report('option-not-an-object', 'warning', 'An option is an object with a value and a label.', item, path);
    return [];
  }
  const members = findNode(item, ['options']);
  if (members?.kind === 'array') {
    const label = textAt(item, 'label') ?? '';
    return members.items.flatMap((member, index) =>
      readOption(member, [...path, 'options', index], context, keys, label),
    );
  }
  const value = valueAt(item, keys.value);
  if (value === undefined) {
    context.report('option-without-value', 'warning', `This option has no ${keys.value}.`, item, path);
    return [];
  }
  return [
    {
      value,
      label: textAt(item, keys.label) ?? renderText(value),
      isDefault: flagAt(item, 'default') ?? false,
      nested: context.readList(findNode(item, ['nested']), [...path, 'nested']),
      ...defined({ description: textAt(item, 'description'), group }),
    },
  ];
}

function readPlaceholder(options: JsonObject, path: JsonPath, context: ReadContext): Pick<FromOptions, 'placeholder'> {
  const placeholder = findNode(options, ['placeholder']);
  if (placeholder?.kind === 'string') return { placeholder: { label: placeholder.value, nested: [] } };
  if (placeholder?.kind !== 'object') return {};
  const nested = context.readList(findNode(placeholder, ['nested']), [...path, 'placeholder', 'nested']);
  return { placeholder: { nested, ...defined({ label: textAt(placeholder, 'label') }) } };
}
