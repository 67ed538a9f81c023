import { compileTemplate, walkExpression } from '../engine/index.ts';
import { type ConnectionKind, requestsOf, type TraceEvent } from '../runtime/index.ts';
import { type JsonNode, type JsonString, readJson, type SourceRange } from '../source/index.ts';

/** How far the runs of all scenarios have used a directive. */
export interface CoverageMark {
  readonly section: 'communication';
  /** Of the directive's text, quotes included. */
  readonly range: SourceRange;
  readonly state: 'exercised' | 'half' | 'never';
  /** Branches that no run has taken, as sentences fit for a tooltip. */
  readonly missing: readonly string[];
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
  const seen = collect(runs);
  const requests = requestsOf(readJson(communication), kind);
  const directives = requests.flatMap(({ node }) => directivesIn(node));
  let done = 0;
  let all = 0;
  const marks = directives.map((directive): CoverageMark => {
    const ran = seen.evaluated.has(directive.range.start);
    const branches = branchesOf(directive);
    const taken = branches.filter(({ call, index }) => seen.taken.has(`${call.start}-${call.end} ${index}`));
    done += (ran ? 1 : 0) + taken.length;
    all += 1 + branches.length;
    const missing = branches.filter((branch) => !taken.includes(branch)).map(({ what }) => what);
    return {
      section: 'communication',
      range: directive.range,
      state: !ran ? 'never' : missing.length === 0 ? 'exercised' : 'half',
      missing,
    };
  });
  return { marks, percent: all === 0 ? 100 : Math.floor((done / all) * 100) };
}

function collect(runs: readonly (readonly TraceEvent[])[]) {
  const evaluated = new Set<number>();
  const taken = new Set<string>();
  for (const event of runs.flat()) {
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

interface Branch {
  /** Of the call, in the section. */
  readonly call: SourceRange;
  readonly index: number;
  readonly what: string;
}

function branchesOf(directive: JsonString): readonly Branch[] {
  const branches: Branch[] = [];
  for (const part of compileTemplate(directive.value).template.parts) {
    if (part.kind !== 'expression') continue;
    walkExpression(part.expression, (expression) => {
      if (expression.kind !== 'call') return;
      const call = {
        start: directive.toSourceOffset(expression.range.start),
        end: directive.toSourceOffset(expression.range.end),
      };
      const written = (index: number): string => {
        const argument = expression.args[index];
        return argument === undefined ? 'nothing' : directive.value.slice(argument.range.start, argument.range.end);
      };
      for (const [index, what] of choicesOf(expression.name, expression.args.length, written))
        branches.push({ call, index, what });
    });
  }
  return branches;
}

/** What a call may choose, by the index it then reports (`FunctionDefinition.branchOf`). */
function choicesOf(
  name: string,
  count: number,
  written: (index: number) => string,
): readonly (readonly [number, string])[] {
  if (name === 'if') {
    return [
      [1, `\`${written(0)}\` was never true`],
      [2, `\`${written(0)}\` was never false`],
    ];
  }
  if (name === 'ifempty') {
    return [
      [0, `\`${written(0)}\` was always empty`],
      [1, `\`${written(0)}\` was never empty`],
    ];
  }
  if (name !== 'switch') return [];
  const cases = Array.from(
    { length: Math.floor((count - 1) / 2) },
    (_, at) => [2 + 2 * at, `the case ${written(1 + 2 * at)} was never chosen`] as const,
  );
  const hasDefault = count > 1 && count % 2 === 0;
  return [
    ...cases,
    hasDefault
      ? ([count - 1, `the default ${written(count - 1)} was never chosen`] as const)
      : ([count, 'there was always a matching case'] as const),
  ];
}
