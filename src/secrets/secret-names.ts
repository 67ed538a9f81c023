import { type Parameter, parameterType, visitParameters } from '../runtime/index.ts';

/**
 * Names of the fields that hold secrets, by their type unless another test is given (connections.md §13): nested ones,
 * and members of collections and of the items of lists, included. A list of secrets counts by its own name.
 */
export function secretNames(parameters: readonly Parameter[], test: FieldTest = isMasked): readonly string[] {
  const names: string[] = [];
  visitParameters(parameters, (parameter) => {
    if (isSecret(parameter, test)) names.push(parameter.name);
    names.push(...secretNames(membersOf(parameter), test));
  });
  return names;
}

/** Fields whose value is a secret or holds one, by name: a collection or list with a secret in it counts as a whole. */
export function secretFields(parameters: readonly Parameter[], test: FieldTest = isMasked): ReadonlySet<string> {
  const names = new Set<string>();
  visitParameters(parameters, (parameter) => {
    if (isSecret(parameter, test) || secretNames(membersOf(parameter), test).length > 0) names.add(parameter.name);
  });
  return names;
}

/** Whether a field of this name and type is a secret by itself. */
type FieldTest = (parameter: Pick<Parameter, 'name' | 'type'>) => boolean;

/** Make masks the field. */
const isMasked: FieldTest = ({ type }) => parameterType(type).secret === true;

/**
 * Whether what is typed there must not leave the browser: masked fields, and plain text fields that are a credential by
 * their name, as in `{ "name": "apiKey", "type": "text" }`, which Make shows in the form all the same.
 */
export const holdsSecret: FieldTest = (parameter) =>
  isMasked(parameter) ||
  (parameter.type === 'text' && tellsSecret(parameter.name) && !describesSecret.test(parameter.name));

/** `apiKeyHeader`, `tokenPrefix`: about a secret, and none. */
const describesSecret =
  /(?:name|header|prefix|suffix|location|position|place|type|kind|format|label|param(?:eter)?|field|method|scheme|ur[il])$/i;

const isSecret = ({ name, type, spec }: Parameter, test: FieldTest): boolean =>
  test({ name, type }) || (spec?.kind === 'item' && isSecret(spec.item, test));

const membersOf = ({ spec }: Parameter): readonly Parameter[] =>
  spec === undefined ? [] : spec.kind === 'fields' ? spec.fields : membersOf(spec.item);

/** Names under which services hand out credentials, in any spelling. */
export const tellsSecret = (name: string): boolean =>
  /secret|passw|private[_-]?key|api[_-]?key|authorization|assertion|session[_-]?(?:id|key|token)|credential|(?:^|[a-z_-])(?:access|refresh|id|auth|session|bearer|oauth|csrf|security)[_-]?token|^x-token$|^token$|^jwt$/i.test(
    name,
  ) && !/token[_-]?type|expires|_hint$|_supported$|_endpoint$|_uri$/i.test(name);

/** Ids of an app are meant to be seen: they stand in the address of every sign-in. */
export const isPublicId = (name: string): boolean => /^(?:client|app|application|consumer)[-_]?(?:id|key)$/i.test(name);
