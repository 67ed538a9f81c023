import type { Value } from '../../engine/index.ts';
import { readJson, toJson } from '../../source/index.ts';
import { type Taint, taintOf } from '../../secrets/index.ts';
import type { TraceEvent } from '../../runtime/index.ts';
import type { AppState } from '../state.ts';

/** What of the state secrets come from. */
type Secretive = Pick<AppState, 'parameters' | 'values' | 'project'>;

const known = new WeakMap<readonly TraceEvent[], { readonly state: Secretive; readonly taint: Taint }>();

/** Everything secret in a run; kept until the form, the common data or the events change. */
export function taintOfRun(state: Secretive, events: readonly TraceEvent[]): Taint {
  const kept = known.get(events);
  if (kept !== undefined && sameSources(kept.state, state)) return kept.taint;
  const { parameters, values, project } = state;
  const { root } = readJson(project.sections.common ?? '');
  const taint = taintOf({ parameters, values, common: root && (toJson(root) as Value), events });
  known.set(events, { state, taint });
  return taint;
}

const sameSources = (a: Secretive, b: Secretive): boolean =>
  a.parameters === b.parameters && a.values === b.values && a.project.sections.common === b.project.sections.common;
