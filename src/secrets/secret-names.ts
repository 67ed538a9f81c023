import { type Parameter, parameterType, visitParameters } from '../runtime/index.ts';

/**
 * Names of the fields that hold secrets by their type (connections.md §13): nested ones, and members of collections and of
 * the items of lists, included. A list of secrets counts by its own name.
 */
export function secretNames(parameters: readonly Parameter[]): readonly string[] {
  const names: string[] = [];
  visitParameters(parameters, (parameter) => {
    if (isSecret(parameter)) names.push(parameter.name);
    names.push(...secretNames(membersOf(parameter)));
  });
  return names;
}

/** Fields whose value is a secret or holds one, by name: a collection or list with a secret in it counts as a whole. */
export function secretFields(parameters: readonly Parameter[]): ReadonlySet<string> {
  const names = new Set<string>();
  visitParameters(parameters, (parameter) => {
    if (isSecret(parameter) || secretNames(membersOf(parameter)).length > 0) names.add(parameter.name);
  });
  return names;
}

const isSecret = ({ type, spec }: Parameter): boolean =>
  parameterType(type).secret === true || (spec?.kind === 'item' && isSecret(spec.item));

const membersOf = ({ spec }: Parameter): readonly Parameter[] =>
  spec === undefined ? [] : spec.kind === 'fields' ? spec.fields : membersOf(spec.item);

/** Names under which services hand out credentials, in any spelling. */
export const tellsSecret = (name: string): boolean =>
  /secret|passw|private[_-]?key|api[_-]?key|authorization|assertion|session[_-]?(?:id|key|token)|credential|(?:^|[a-z_-])(?:access|refresh|id|auth|session|bearer|oauth|csrf|security)[_-]?token|^x-token$|^token$|^jwt$/i.test(
    name,
  ) && !/token[_-]?type|expires|_hint$|_supported$|_endpoint$|_uri$/i.test(name);

/** Ids of an app are meant to be seen: they stand in the address of every sign-in. */
export const isPublicId = (name: string): boolean => /^(?:client|app|application|consumer)[-_]?(?:id|key)$/i.test(name);
