import { type ConnectionKind, requestsOf, type TraceEvent } from '../runtime/index.ts';
import { type JsonNode, type JsonString, readJson, type SourceRange } from '../source/index.ts';
import { type Branch, branchesOf } from './branches-of.ts';

/** How far the runs of all scenarios have used a directive. */
export interface CoverageMark {
  readonly section: 'communication';
  /** Of the directive's text, quotes included. */
  readonly range: SourceRange;
  readonly state: 'exercised' | 'half' | 'never';
  /** Branches that no run has taken. */
  readonly missing: readonly Branch[];
  /** Indexes of the runs that evaluated it. */
  readonly exercisedBy: readonly number[];
}

export interface Coverage {
  readonly marks: readonly CoverageMark[];
  /** Of directives and branches together, 0 to 100, rounded down; 100 when there is nothing to exercise. */
  readonly percent: number;
}

/** Parts of a request that are read, not evaluated. */
const unevaluated = new Set(['log', 'pagination', 'repeat', 'aws']);

/**
 * Which directives with expressions ran, and which branches of `if`, `ifempty` and `switch` were taken, over any number of
 * runs of one definition text.
 */
export function coverageOf(
  communication: string,
  kind: ConnectionKind,
  runs: readonly (readonly TraceEvent[])[],
): Coverage {
  const seen = runs.map(collect);
  const requests = requestsOf(readJson(communication), kind);
  const directives = requests.flatMap(({ node }) => directivesIn(node));
  let done = 0;
  let all = 0;
  const marks = directives.map((directive): CoverageMark => {
    const exercisedBy = [...seen.keys()].filter((run) => seen[run]?.evaluated.has(directive.range.start));
    const ran = exercisedBy.length > 0;
    const branches = branchesOf(directive);
    const taken = branches.filter(({ call, index }) =>
      seen.some((run) => run.taken.has(`${call.start}-${call.end} ${index}`)),
    );
    done += (ran ? 1 : 0) + taken.length;
    all += 1 + branches.length;
    const missing = branches.filter((branch) => !taken.includes(branch));
    return {
      section: 'communication',
      range: directive.range,
      state: !ran ? 'never' : missing.length === 0 ? 'exercised' : 'half',
      missing,
      exercisedBy,
    };
  });
  return { marks, percent: all === 0 ? 100 : Math.floor((done / all) * 100) };
}

function collect(events: readonly TraceEvent[]) {
  const evaluated = new Set<number>();
  const taken = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'evaluated' && event.kind !== 'evaluation-failed') continue;
    if (event.location.section !== 'communication') continue;
    evaluated.add(event.location.range.start);
    if (event.kind !== 'evaluated') continue;
    for (const { range, chosen } of event.branches ?? []) taken.add(`${range.start}-${range.end} ${chosen}`);
  }
  return { evaluated, taken };
}

/** The texts with expressions below a request. */
function directivesIn(node: JsonNode | undefined): readonly JsonString[] {
  switch (node?.kind) {
    case 'string':
      return node.value.includes('{{') ? [node] : [];
    case 'array':
      return node.items.flatMap(directivesIn);
    case 'object':
      return node.properties.flatMap(({ key, value }) => (unevaluated.has(key) ? [] : directivesIn(value)));
    default:
      return [];
  }
}
