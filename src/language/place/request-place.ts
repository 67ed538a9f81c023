import type { ConnectionKind, SectionName } from '../../project/index.ts';
import { type Phase, phases, type StepName, stepsOf } from '../../runtime/index.ts';
import type { JsonPath } from '../../source/index.ts';

/** Where in the life of a definition a piece of its text is evaluated. */
export interface RequestPlace {
  readonly step: StepName;
  /** Which request of a step that sends several, from 0. */
  readonly occurrence: number;
  /** Path below the request: `['response', 'error', 'message']`. */
  readonly directive: JsonPath;
  readonly phase: Phase;
  readonly inResponse: boolean;
}

/** The request around a path of a section; undefined where nothing is evaluated. */
export function requestPlace(section: SectionName, path: JsonPath, kind: ConnectionKind): RequestPlace | undefined {
  if (section === 'module' || section === 'base') return placeIn('module', path);
  if (section !== 'communication') return undefined;
  if (kind === 'basic') return placeIn('connection', path);
  const [first, ...rest] = path;
  const step = stepsOf(kind).find(({ name }) => name === first);
  return step === undefined ? undefined : placeIn(step.name as StepName, rest);
}

function placeIn(step: StepName, path: JsonPath): RequestPlace {
  const [first] = path;
  const listed = typeof first === 'number';
  const directive = listed ? path.slice(1) : path;
  return {
    step,
    occurrence: listed ? first : 0,
    directive,
    phase: phaseOf(directive),
    inResponse: directive[0] === 'response' && directive.length > 1,
  };
}

/** The phase in which a directive is evaluated (connections.md §4). */
function phaseOf([name, inner]: JsonPath): Phase {
  if (name === 'temp' || name === 'condition') return name;
  if (name !== 'response' || inner === undefined) return 'request';
  if (inner === 'temp') return 'response.temp';
  if (inner === 'type') return 'response';
  return phases.find((phase) => phase === inner) ?? 'output';
}
