import { compileTemplate, keywords, type Path, type Scope, walkExpression } from '../../engine/index.ts';
import { explainRoot } from './explain-root.ts';
import { explainStep } from './explain-step.ts';
import { describeValue, stepAlong } from './step-along.ts';
import type { Breakage, UndefinedPlace, UndefinedReason, WalkStep } from './undefined-reason.ts';

/**
 * Why an expression is undefined: for the first path of a template that has no value with these variables, the walk along
 * it up to where it broke, and what to write instead. Undefined when every path has a value.
 */
export function explainUndefined(template: string, scope: Scope, at: UndefinedPlace): UndefinedReason | undefined {
  for (const path of pathsIn(template)) {
    const reason = explainPath(template, path, scope, at);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function pathsIn(template: string): readonly Path[] {
  const found: Path[] = [];
  for (const part of compileTemplate(template).template.parts) {
    if (part.kind !== 'expression') continue;
    walkExpression(part.expression, (expression) => {
      if (expression.kind !== 'path') return;
      if (expression.segments.length > 0 || !keywords.has(expression.root.name)) found.push(expression);
    });
  }
  // What stands inside of brackets comes before the path that needs it.
  return found.toSorted((a, b) => a.range.end - b.range.end);
}

function explainPath(template: string, path: Path, scope: Scope, at: UndefinedPlace): UndefinedReason | undefined {
  const { root, segments } = path;
  const source = template.slice(path.range.start, path.range.end);
  const walk: WalkStep[] = [];
  const broken = (reason: Breakage): UndefinedReason => ({ ...reason, path: source, walk });
  let value = Object.hasOwn(scope, root.name) ? scope[root.name] : undefined;
  walk.push({
    source: template.slice(root.range.start, root.range.end),
    type: describeValue(value),
    ok: value !== undefined,
  });
  if (value === undefined) return broken(explainRoot(path, scope, at));
  for (const [index, segment] of segments.entries()) {
    const before = value;
    value = stepAlong(before, segment, scope);
    const written = template.slice(segments[index - 1]?.range.end ?? root.range.end, segment.range.end);
    walk.push({ source: written, type: describeValue(value), ok: value !== undefined });
    if (value !== undefined) continue;
    const ownerEnd = segments[index - 1]?.range.end ?? root.range.end;
    const owner = template.slice(path.range.start, ownerEnd);
    return broken(explainStep({ segment, before, owner, ownerEnd, isFirst: index === 0 }, root.name, at));
  }
  return undefined;
}
