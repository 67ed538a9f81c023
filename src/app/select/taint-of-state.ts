import { parseDateText, type Value } from '../../engine/index.ts';
import type { FormValues } from '../../project/index.ts';
import { readJson, toJson } from '../../source/index.ts';
import { type Taint, taintOf } from '../../secrets/index.ts';
import { readParameters, type TraceEvent } from '../../runtime/index.ts';
import type { AppState } from '../state.ts';

/** What of the state secrets come from. */
export type Secretive = Pick<AppState, 'parameters' | 'values' | 'project' | 'connections' | 'run'>;

const known = new WeakMap<readonly TraceEvent[], { readonly state: Secretive; readonly taint: Taint }>();

/** Everything secret in a run; kept until the form, the saved connections, the common data or the events change. */
export function taintOfRun(state: Secretive, events: readonly TraceEvent[]): Taint {
  const kept = known.get(events);
  if (kept !== undefined && sameSources(kept.state, state)) return kept.taint;
  const { project } = state;
  const obtained = obtainedIn(state, events);
  const parameters = obtained.length === 0 ? state.parameters : [...state.parameters, ...obtainedFields];
  const values = { ...everyValue(state), [obtainedName]: obtained };
  const { root } = readJson(project.sections.common ?? '');
  const taint = namedByField(taintOf({ parameters, values, common: root && (toJson(root) as Value), events }));
  known.set(events, { state, taint });
  return taint;
}

const obtainedName = 'obtained elsewhere';

/** What was obtained elsewhere is followed like a secret of the form, under whatever name the app stores it. */
const obtainedFields = readParameters(JSON.stringify([{ name: obtainedName, type: 'password' }])).parameters;

/** Texts that the run was started with in place of a sign-in; dates among them are no secrets. */
function obtainedIn({ run }: Secretive, events: readonly TraceEvent[]): readonly string[] {
  if (run?.obtained === undefined || run.events !== events) return [];
  return Object.values(run.obtained).filter((text) => parseDateText(text, 'UTC') === undefined);
}

/** A field is one to its user, wherever a value of it is held. */
const namedByField = ({ texts }: Taint): Taint => ({
  texts: texts.map((tainted) => ({
    ...tainted,
    origin: tainted.origin.replace(/^(parameters\..+?)\.\d+(?=\.|$)/, '$1'),
  })),
});

/** What the form holds and what was stored from it before: a run may start from any saved connection. */
function everyValue({ values, connections }: Secretive): FormValues {
  const held = [values, ...connections.map(({ connection }) => connection.data)];
  const names = new Set(held.flatMap((data) => Object.keys(data)));
  return Object.fromEntries([...names].map((name) => [name, held.map((data) => data[name])]));
}

const sameSources = (a: Secretive, b: Secretive): boolean =>
  a.parameters === b.parameters &&
  a.values === b.values &&
  a.connections === b.connections &&
  a.project.sections.common === b.project.sections.common;
