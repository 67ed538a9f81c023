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

/** In the order of the tree; what the parser could not read it has told itself. */
export function checkTemplate(template: Template, table: FunctionTable): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, range, args = {}) =>
    found.push({ code, severity: messages[code].severity, range, args });
  /** Operands that are pieces of a name, and so no variables. */
  const pieces = new Set<Expression>();
  walkTemplate(template, (expression) => {
    if (expression.kind === 'call') checkCall(expression, table, report);
    else if (expression.kind === 'path' && !pieces.has(expression)) checkPath(expression, table, report);
    else if (expression.kind === 'operation') checkHyphens(expression, report, pieces);
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

/** `headers.x-hub-signature-256`: a path, and names with nothing but hyphens before them. */
function checkHyphens({ first, rest }: Operation, report: Report, pieces: Set<Expression>): void {
  let left = first;
  for (let at = 0; at < rest.length; ) {
    const stem = left.kind === 'path' ? left.segments.at(-1) : undefined;
    const found = stem?.kind === 'name' ? piecesBehind(left.range.end, rest, at) : [];
    const last = found.at(-1);
    if (stem?.kind === 'name' && last !== undefined) {
      const right = found.map(({ text }) => text).join('-');
      const range = { start: left.range.start, end: last.operand.range.end };
      report('hyphen-in-name', range, { left: stem.name, right, fixed: `\`${stem.name}-${right}\`` });
    }
    for (const { operand } of found) pieces.add(operand);
    at += Math.max(found.length, 1);
    left = (rest[at - 1] as OperationStep).operand;
  }
}

interface Piece {
  readonly text: string;
  readonly operand: Expression;
}

/** What stands between the hyphens of one name, from the operator at this place on. */
function piecesBehind(start: number, rest: readonly OperationStep[], from: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = start;
  for (let step = rest[from]; step !== undefined; step = rest[from + pieces.length]) {
    const { operator, operatorRange, operand } = step;
    if (operator.symbol !== '-' || operatorRange.start !== end || operand.range.start !== operatorRange.end) break;
    // `headers.content-length / 1024`: the division binds tighter than what is no subtraction.
    const head = operand.kind === 'operation' ? operand.first : operand;
    const text = pieceOf(head, pieces.length > 0);
    if (text === undefined) break;
    end = head.range.end;
    pieces.push({ text, operand: head });
  }
  return pieces;
}

/** A bare name; behind another one also a name with a meaning of its own, as in `x-request-timestamp`, or digits. */
function pieceOf(operand: Expression, isInName: boolean): string | undefined {
  if (operand.kind === 'literal')
    return isInName && Number.isInteger(operand.value) ? String(operand.value) : undefined;
  if (operand.kind !== 'path' || operand.segments.length > 0 || operand.root.quoted) return undefined;
  const { name } = operand.root;
  return isInName || !keywords.has(name) ? name : undefined;
}
