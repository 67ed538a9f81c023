import type { Location, TraceEvent } from '../runtime/index.ts';
import { findNode, type JsonNode, type JsonPath, readJson } from '../source/index.ts';
import type { ScenarioRun } from './scenario-run.ts';

type RequestEvent = Extract<TraceEvent, { readonly kind: 'request' }>;

/** Finds the directives that something about a run comes from. */
export interface Locator {
  /** The one with these names in a row, evaluated last; else where it is written, or what it would stand in. */
  ofResult(names: readonly string[]): Location | undefined;
  /** The one of the request itself with these names; else what it would stand in. */
  ofRequest(request: RequestEvent, names: readonly string[]): Location | undefined;
  /** The one at a path. */
  at(path: JsonPath): Location | undefined;
}

/** @param communication the text that ran; without it, only what was evaluated is found */
export function locatorOf({ events }: ScenarioRun, communication?: string): Locator {
  const root = communication === undefined ? undefined : readJson(communication).root;
  const sent = events.filter((event) => event.kind === 'request').filter(({ redirect }) => !redirect);
  const evaluated = (names: readonly string[]): Location | undefined => {
    const wanted = `/${names.join('/')}/`.toLowerCase();
    const event = events.findLast(
      (candidate) =>
        candidate.kind === 'evaluated' && `/${candidate.location.path.join('/')}/`.toLowerCase().includes(wanted),
    );
    return event?.kind === 'evaluated' ? event.location : undefined;
  };
  const ofRequest = (request: RequestEvent, names: readonly string[]): Location | undefined => {
    const occurrence = sent.filter(({ step, seq }) => step === request.step && seq < request.seq).length;
    const found = root && requestNode(root, request.step, occurrence);
    return found && deepest(found.node, found.path, names);
  };
  return {
    ofRequest,
    ofResult(names) {
      const located = evaluated(names);
      if (located !== undefined) return located;
      const written = sent.toReversed().flatMap((request) => ofRequest(request, ['response', ...names]) ?? []);
      // `valid` is missed in a whole answer; of all else, what it would stand in says more.
      return written.find(({ path }) => path.at(-1) !== 'response') ?? (names[0] === 'valid' ? written[0] : undefined);
    },
    at(path) {
      const node = root && findNode(root, path);
      return node && { section: 'communication', path, range: node.range };
    },
  };
}

interface Found {
  readonly node: JsonNode;
  readonly path: JsonPath;
}

/** The request of a step; of several in a list the one sent so many requests later. */
function requestNode(root: JsonNode, step: string, occurrence: number): Found | undefined {
  const path: JsonPath = step === 'connection' ? [] : [step];
  const node = path.length === 0 ? root : findNode(root, path);
  if (node?.kind !== 'array') return node && { node, path };
  const item = node.items[occurrence];
  return item && { node: item, path: [...path, occurrence] };
}

/** As far down these names as there is something, whatever their case; undefined where nothing is. */
function deepest(node: JsonNode, path: JsonPath, names: readonly string[]): Location | undefined {
  let found: Found = { node, path };
  for (const name of names) {
    if (found.node.kind !== 'object') break;
    const property = found.node.properties.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (property?.value === undefined) break;
    found = { node: property.value, path: [...found.path, property.key] };
  }
  return found.path.length === path.length
    ? undefined
    : { section: 'communication', path: found.path, range: found.node.range };
}
