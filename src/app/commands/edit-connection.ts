import type { FormValues } from '../../project/index.ts';
import { isCollection, type Value } from '../../engine/index.ts';
import { type Parameter, visitParameters } from '../../runtime/index.ts';
import { secretNames } from '../../secrets/index.ts';
import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';
import { closeEdit } from './close-edit.ts';
import { openConnection } from './open-connection.ts';
import { showPane } from './show-pane.ts';

/**
 * Brings a saved connection into the form, as Make does: every field but the secrets, which must be typed again
 * (connections.md §15). Nothing changes until it is saved.
 */
export function editConnection(ports: AppPorts, id: string): void {
  closeEdit(ports);
  const { connections, parameters } = ports.store.get();
  const saved = connections.find((connection) => connection.id === id);
  if (saved === undefined) return;
  openConnection(ports, id);
  ports.store.update((state) => ({
    ...state,
    editing: { connectionId: id, values: state.values, name: state.connectionName },
    values: prefill(parameters, saved.connection.data),
    connectionName: saved.name,
  }));
  showPane(ports, 'form');
  if (ports.store.get().view.overlay !== null) changeView(ports, { overlay: 'form' });
}

function prefill(parameters: readonly Parameter[], data: Readonly<Record<string, Value>>): FormValues {
  const fields = new Set<string>();
  visitParameters(parameters, ({ name }) => void fields.add(name));
  const secret = new Set(secretNames(parameters));
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      fields.has(name) && !secret.has(name) ? [[name, withoutSecrets(value, secret)]] : [],
    ),
  );
}

function withoutSecrets(value: Value, secret: ReadonlySet<string>): Value {
  if (Array.isArray(value)) return value.map((item: Value) => withoutSecrets(item, secret));
  if (value === undefined || value === null || !isCollection(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !secret.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutSecrets(member, secret)]));
}
