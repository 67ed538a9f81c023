import { deepEqual, type Value } from '../../engine/index.ts';
import { applyParameters, isEmptyField } from '../../runtime/index.ts';
import { secretFields } from '../../secrets/index.ts';
import type { AppState } from '../state.ts';

/** What saving an edit does to one field. Secrets are never told, only that there is a new one. */
export interface EditChange {
  readonly name: string;
  readonly label: string;
  /** `again`: a secret that must be typed again. */
  readonly kind: 'same' | 'changed' | 'again';
  readonly secret: boolean;
  readonly before: Value;
  readonly after: Value;
}

export interface EditChanges {
  /** In the order of the form. */
  readonly fields: readonly EditChange[];
  /** Names of stored values that are no fields: the check makes them anew, or they are gone. */
  readonly made: readonly string[];
}

/** What Save would replace; undefined while nothing is edited. */
export function editChanges({ editing, connections, parameters, values }: AppState): EditChanges | undefined {
  const saved = connections.find(({ id }) => id === editing?.connectionId);
  if (saved === undefined) return undefined;
  const { data } = saved.connection;
  const filled = applyParameters(parameters, values);
  const secrets = secretFields(parameters);
  const names = new Set(parameters.map(({ name }) => name).filter((name) => name !== ''));
  const fields = parameters
    .filter(({ name }) => name !== '' && (Object.hasOwn(data, name) || !isEmptyField(filled[name])))
    .map(({ name, label }): EditChange => {
      const secret = secrets.has(name);
      const [before, after] = [data[name], filled[name]];
      const again = secret && isEmptyField(after) && !isEmptyField(before);
      const kind = again ? 'again' : deepEqual(before, after) ? 'same' : 'changed';
      return { name, label: label || name, kind, secret, before, after };
    });
  return { fields, made: Object.keys(data).filter((name) => !names.has(name) && !Object.hasOwn(filled, name)) };
}
