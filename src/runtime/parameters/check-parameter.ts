import { deepEqual } from '../../engine/index.ts';
import { findNode, type JsonObject } from '../../source/index.ts';
import type { Parameter } from './parameter.ts';
import { isChoice, parameterType, parameterTypes } from './parameter-types.ts';
import type { ReadContext } from './read-context.ts';
import { validateParameters } from './validate-parameters.ts';
import { isEmptyField } from './visible-nested.ts';

/** Names that the platform itself fills in. */
const reserved: ReadonlySet<string> = new Set(['accountName', 'teamID']);

/** Reports what looks wrong about a field that can be read (connections.md §11, schema-notes.md §6). */
export function checkParameter(parameter: Parameter, node: JsonObject, context: ReadContext): void {
  const { name, type, path, options } = parameter;
  const at = (key: string) => [findNode(node, [key]) ?? node, [...path, key]] as const;
  const insideList = path.at(-1) === 'spec';
  if (type === '') context.report('missing-type', 'error', 'A field needs a type, such as text.', node, path);
  else if (!parameterTypes.has(type)) {
    context.report('unknown-type', 'warning', `There is no field type ${type}.`, ...at('type'));
  }
  if (name === '' && !insideList && parameterType(type).holds !== 'nothing') {
    context.report('missing-name', 'warning', 'Without a name the value of this field is lost.', node, path);
  }
  if (reserved.has(name)) {
    const message = `${name} is filled in by Make: it mirrors the connection's name or team. Choose another name.`;
    context.report('reserved-name', 'warning', message, ...at('name'));
  }
  if (type === 'text' && /(?:secret|token|password|passphrase|api_?key|private_?key)$/i.test(name)) {
    const message = 'This looks like a secret. The type password masks it.';
    context.report('secret-in-text', 'warning', message, ...at('type'));
  }
  if (isChoice(type) && options === undefined && parameter.remote === undefined) {
    context.report('missing-options', 'warning', 'A select needs options to choose from.', node, path);
  }
  if ((type === 'array' || type === 'collection') && parameter.spec === undefined) {
    context.report('missing-spec', 'hint', 'Without spec the form does not know what belongs in here.', node, path);
  }
  if (parameter.required && parameter.advanced) {
    const message = 'A required field should not hide among the advanced settings.';
    context.report('required-advanced', 'warning', message, ...at('advanced'));
  }
  const preset = parameter.default;
  if (isChoice(type) && !parameter.multiple && options !== undefined && !isEmptyField(preset)) {
    if (!options.some(({ value }) => deepEqual(value, preset))) {
      context.report('default-not-an-option', 'warning', 'The default is not among the options.', ...at('default'));
    }
    return;
  }
  const refusal = refusalOf(parameter);
  if (refusal !== undefined) {
    context.report('default-refused', 'warning', `The form refuses this default: ${refusal}`, ...at('default'));
  }
}

/** What a user is told who leaves the field as it is. An expression in the default may come out as anything. */
function refusalOf(parameter: Parameter): string | undefined {
  const { name, default: preset } = parameter;
  if (name === '' || isEmptyField(preset) || (typeof preset === 'string' && preset.includes('{{'))) return undefined;
  const errors = validateParameters([parameter], { [name]: preset }, { quick: true });
  return errors.find(({ path }) => path === name)?.message;
}
