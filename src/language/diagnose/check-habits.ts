import { type Expression, type FunctionTable, keywords, type Template, walkExpression } from '../../engine/index.ts';
import type { JsonPath, SourceRange } from '../../source/index.ts';
import type { Facts, Finding } from './problem.ts';
import { pathInText } from './reword.ts';

type Report = (code: string, range: SourceRange, args?: Facts) => void;

type Operation = Extract<Expression, { kind: 'operation' }>;

/** Habits from JavaScript that leave a value, but not the one that was meant. Ranges are offsets of the template. */
export function checkHabits(
  template: Template,
  source: string,
  functions: FunctionTable,
  section: Finding['section'],
  path: JsonPath,
): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, range, args = {}) => findings.push({ section, path, code, range, args });
  for (const part of template.parts) {
    if (part.kind !== 'expression') continue;
    walkExpression(part.expression, (expression) => {
      if (expression.kind === 'operation') {
        if (isDateFormat(expression))
          report('unquoted-format', expression.range, {
            text: source.slice(expression.range.start, expression.range.end),
          });
        else checkOperation(expression, source, functions, report);
      } else if (expression.kind === 'path') checkPath(expression, report);
      else if (expression.kind === 'call') checkCall(expression, report);
      else if (expression.kind === 'literal') checkText(expression, report);
    });
  }
  return findings;
}

/** `YYYY-MM-DD` without quotes: subtractions of variables nobody defines. */
const isDateFormat = ({ first, rest }: Operation): boolean =>
  [first, ...rest.map(({ operand }) => operand)].every(
    (one) =>
      one.kind === 'path' && one.segments.length === 0 && /^(?:YYYY|YY|MM|M|DD|D|HH|H|hh|mm|ss)$/.test(one.root.name),
  );

/** Where a template has such formats; nothing in them is a name. */
export function dateFormatsIn(template: Template): readonly SourceRange[] {
  const found: SourceRange[] = [];
  for (const part of template.parts) {
    if (part.kind !== 'expression') continue;
    walkExpression(part.expression, (expression) => {
      if (expression.kind === 'operation' && isDateFormat(expression)) found.push(expression.range);
    });
  }
  return found;
}

/** Texts that hold braces of their own may be meant so (`replace(body.text, '{{name}}', …)`), but not with such a path. */
function checkText({ value, range }: Extract<Expression, { kind: 'literal' }>, report: Report): void {
  const inner = typeof value === 'string' ? /\{\{[^{}]*\}\}/.exec(value)?.[0] : undefined;
  if (inner !== undefined && pathInText.test(inner)) report('braces-in-text', range, { text: inner });
}

/** `get` counts as brackets do (iml.md §5.3). */
function checkCall({ name, args }: Extract<Expression, { kind: 'call' }>, report: Report): void {
  const [, at] = args;
  if (name === 'get' && at?.kind === 'literal' && at.value === 0) report('zero-index', at.range);
}

function checkPath({ root, segments }: Extract<Expression, { kind: 'path' }>, report: Report): void {
  if (root.quoted && root.name.includes('${')) report('template-literal', root.range, { text: root.name });
  const [first] = segments;
  if (root.name !== 'headers' || root.quoted || first?.kind !== 'name') return;
  // `contentType` is the JavaScript way to write `content-type`.
  const words = /^[a-z]+(?:[A-Z][a-z]+)+$/.test(first.name) ? first.name.replaceAll(/[A-Z]/g, '-$&') : first.name;
  const lower = words.toLowerCase();
  if (first.name !== lower) report('header-case', first.range, { name: first.name, lower });
}

function checkOperation({ first, rest }: Operation, source: string, functions: FunctionTable, report: Report): void {
  let left = first;
  for (const { operator, operatorRange, operand } of rest) {
    const written = source.slice(operatorRange.start, operatorRange.end);
    if (written === '===' || written === '!==') {
      report('loose-equality', operatorRange, { operator: written, plain: operator.symbol });
    }
    // Beside a text a date is meant to be read.
    if (operator.symbol === '+' && [left, operand].some(isNow) && ![left, operand].some(isText)) {
      const range = { start: left.range.start, end: operand.range.end };
      const other = isNow(left) ? operand : left;
      report('date-sum', range, rest.length === 1 ? { other: source.slice(other.range.start, other.range.end) } : {});
    }
    if (operator.symbol === '=' || operator.symbol === '!=') {
      checkComparison(left, operand, operator.symbol, source, functions, report);
    }
    left = operand;
  }
}

const isNow = (expression: Expression): boolean => isBareWord(expression, ['now']);

const isText = (expression: Expression): boolean =>
  expression.kind === 'literal' && typeof expression.value === 'string';

function checkComparison(
  left: Expression,
  right: Expression,
  symbol: string,
  source: string,
  functions: FunctionTable,
  report: Report,
): void {
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const keyword = quotedKeyword(side);
    if (keyword !== undefined && other.kind === 'path') report('quoted-keyword', side.range, { keyword });
    if (!isNothing(side) || !isNeverNull(other, functions)) continue;
    const range = { start: left.range.start, end: right.range.end };
    const subject = `\`${source.slice(other.range.start, other.range.end)}\``;
    report('null-comparison', range, { subject, outcome: symbol === '=' ? 'false' : 'true' });
    return;
  }
}

const isBareWord = (expression: Expression, words: readonly string[]): boolean =>
  expression.kind === 'path' &&
  expression.segments.length === 0 &&
  !expression.root.quoted &&
  words.includes(expression.root.name);

const isNothing = (expression: Expression): boolean => isBareWord(expression, ['null', 'undefined', 'erase', 'ignore']);

function quotedKeyword(expression: Expression): string | undefined {
  if (expression.kind !== 'literal' || typeof expression.value !== 'string') return undefined;
  const { value } = expression;
  return value === 'null' || value === 'undefined' || value === 'emptystring' ? value : undefined;
}

/** Functions whose result is something even when they are given nothing. */
const alwaysSomething: ReadonlySet<string> = new Set(['text', 'boolean']);
const numbersForSure: ReadonlySet<string> = new Set(['length', 'indexOf', 'sum']);

/** Whether the value can be neither null nor undefined, whatever comes in. */
function isNeverNull(expression: Expression, functions: FunctionTable): boolean {
  if (expression.kind === 'literal' || expression.kind === 'unary') return true;
  if (isBareWord(expression, ['emptystring', 'emptyarray', 'true', 'false', 'now', 'timestamp', 'uuid'])) {
    return keywords.has((expression as Extract<Expression, { kind: 'path' }>).root.name);
  }
  if (expression.kind !== 'call') return false;
  const definition = functions.get(expression.name);
  if (definition === undefined || definition.group === 'custom') return false;
  if (numbersForSure.has(expression.name)) return true;
  // Dates and MIME types are text or nothing.
  return alwaysSomething.has(definition.returns) && !['formatDate', 'mime', 'join'].includes(expression.name);
}
