/**
 * Mistakes that leave a value, found in the tree (iml.md §3.1): what the parser cannot know because it knows no
 * functions, and what only looks right.
 */
import type { SourceRange } from '../source/source-range.ts';
import type { Call, Expression, Operation, OperationStep, Path, Template } from './ast.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FunctionDefinition, FunctionTable } from './functions/define-function.ts';
import { signatureOf } from './functions/signature.ts';
import { keywords } from './keywords.ts';
import { type MessageArgs, type MessageCode, messages } from './messages.ts';
import { adviseUnknown } from './suggest-function.ts';
import { walkTemplate } from './walk.ts';

type Report = (code: MessageCode, range: SourceRange, args?: MessageArgs) => void;

export function checkTemplate(template: Template, table: FunctionTable): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, range, args = {}) =>
    found.push({ code, severity: messages[code].severity, range, args });
  walkTemplate(template, (expression) => {
    if (expression.kind === 'call') checkCall(expression, table, report);
    else if (expression.kind === 'path') checkPath(expression, table, report);
    else if (expression.kind === 'operation') checkHyphens(expression, report);
  });
  return found;
}

function checkCall(call: Call, table: FunctionTable, report: Report): void {
  const { name, nameRange, args } = call;
  const definition = table.get(name);
  if (definition === undefined) {
    if (keywords.has(name)) report('variable-called', nameRange, { name });
    else report('unknown-function', nameRange, { name, suggestion: adviseUnknown(name, table) });
    return;
  }
  const { params } = definition;
  const takesRest = params.at(-1)?.rest === true;
  const surplus = args[params.length];
  if (surplus !== undefined && !takesRest) {
    const most =
      params.length === 0 ? 'no arguments' : params.length === 1 ? 'one argument' : `${params.length} arguments`;
    report('surplus-argument', surplus.range, { name, most });
  }
  const absent = params.find((param, index) => index >= args.length && param.optional !== true && param.rest !== true);
  if (absent !== undefined)
    report('missing-argument', call.range, { name, param: absent.name, signature: signatureOf(definition) });
  checkLists(args, definition, report);
}

/** `map(items[], …)`: the panel's way to show a list takes only its first item in source text. */
function checkLists(args: readonly Expression[], { name, params }: FunctionDefinition, report: Report): void {
  args.forEach((arg, index) => {
    const param = params[Math.min(index, params.length - 1)];
    if (param?.type !== 'list' || (index >= params.length && param.rest !== true)) return;
    const last = arg.kind === 'path' ? arg.segments.at(-1) : undefined;
    if (last?.kind === 'index' && last.form === 'empty') report('first-item-argument', last.range, { name });
  });
}

function checkPath({ root, segments, range }: Path, table: FunctionTable, report: Report): void {
  if (!root.quoted && segments.length === 0 && table.has(root.name) && !keywords.has(root.name)) {
    const { name } = root;
    // Roots that a host supplies under the same name are variables; only names no scope has are certain mistakes.
    report('function-not-called', range, { name });
  }
  const last = segments.at(-1);
  if (last?.kind === 'name' && last.name === 'length' && !last.quoted) {
    report('array-property', last.range, { path: pathText(root.name, segments.slice(0, -1)) });
  }
}

const pathText = (root: string, segments: Path['segments']): string =>
  segments.reduce((text, segment) => (segment.kind === 'name' ? `${text}.${segment.name}` : text), root);

/** `headers.content-type`: a path, a hyphen without blanks, and a bare name that is nothing else. */
function checkHyphens({ first, rest }: Operation, report: Report): void {
  let left = first;
  for (const step of rest) {
    const name = hyphenated(left, step);
    if (name !== undefined && left.kind === 'path') {
      const last = left.segments.at(-1);
      const stem = last?.kind === 'name' ? last.name : '';
      const range = { start: left.range.start, end: step.operand.range.end };
      report('hyphen-in-name', range, { left: stem, right: name, fixed: `\`${stem}-${name}\`` });
    }
    left = step.operand;
  }
}

function hyphenated(left: Expression, { operator, operatorRange, operand }: OperationStep): string | undefined {
  if (operator.symbol !== '-' || left.kind !== 'path' || left.segments.at(-1)?.kind !== 'name') return undefined;
  if (left.range.end !== operatorRange.start || operatorRange.end !== operand.range.start) return undefined;
  if (operand.kind !== 'path' || operand.segments.length > 0 || operand.root.quoted) return undefined;
  const { name } = operand.root;
  return keywords.has(name) ? undefined : name;
}
