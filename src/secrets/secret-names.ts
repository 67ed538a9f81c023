import { type Parameter, parameterType } from '../runtime/index.ts';

/** Names of the fields that hold secrets by their type, nested ones included (connections.md §13). */
export function secretNames(parameters: readonly Parameter[]): readonly string[] {
  return parameters.flatMap(({ name, type, nested, nestedWhenFalse, options, spec }) => [
    ...(parameterType(type).secret === true ? [name] : []),
    ...secretNames(nested),
    ...secretNames(nestedWhenFalse),
    ...(options ?? []).flatMap((option) => secretNames(option.nested)),
    ...(spec?.kind === 'fields' ? secretNames(spec.fields) : []),
  ]);
}

/** Names under which services hand out credentials, in any spelling. */
export const tellsSecret = (name: string): boolean =>
  /secret|passw|private[_-]?key|api[_-]?key|authorization|assertion|session[_-]?(?:id|key|token)|credential|(?:^|[a-z_-])(?:access|refresh|id|auth|session|bearer|oauth|csrf|security)[_-]?token|^x-token$|^token$|^jwt$/i.test(
    name,
  ) && !/token[_-]?type|expires|_hint$|_supported$|_endpoint$|_uri$/i.test(name);

/** Ids of an app are meant to be seen: they stand in the address of every sign-in. */
export const isPublicId = (name: string): boolean => /^(?:client|app|application|consumer)[-_]?(?:id|key)$/i.test(name);
