import { isCollection, type Value } from '../../engine/index.ts';
import { type Taint, taintOf } from '../../secrets/index.ts';
import { readJson, toJson } from '../../source/index.ts';
import type { AppState } from '../state.ts';

/**
 * The secrets of the latest run and everything made of them: of the form, of the saved connection it started from, of
 * what it stored, of the app's common data, and tokens the service handed out.
 */
export function runTaint({ parameters, values, project, connections, run }: AppState): Taint {
  const started = connections.find(({ id }) => id === run?.connectionId)?.connection;
  const { root } = readJson(project.sections.common ?? '');
  const common = root && (toJson(root) as Value);
  const events = run?.events ?? [];
  const held = [values, started?.data, run?.result?.connection?.data];
  const texts = held.flatMap((data) =>
    data === undefined || !isCollection(data) ? [] : taintOf({ parameters, values: data, common, events }).texts,
  );
  const unique = new Map(texts.map((tainted) => [tainted.text, tainted]));
  return { texts: [...unique.values()].toSorted((a, b) => b.text.length - a.text.length) };
}
