/** Array and object literals, which IML does not have but reads (iml.md §2). */
import type { Expression, PseudoMember } from './ast.ts';
import type { ParseState } from './parse-state.ts';

/** `[…]`: skipped to its partner, whatever is inside (iml.md §2). */
export function parsePseudoArray(state: ParseState): Expression {
  const { lexer } = state;
  const open = state.tokenRange();
  const closers = [']'];
  while (closers.length > 0) {
    lexer.next();
    if (lexer.kind === 'end' || (closers.length === 1 && lexer.atClose())) break;
    if (lexer.kind === 'bad' && lexer.end === lexer.text.length) {
      state.report(lexer.problem, state.tokenRange(), { quote: lexer.value.charAt(0) });
      break;
    }
    if (lexer.kind !== 'punctuation') continue;
    const partner = partners.get(lexer.value);
    if (partner !== undefined) closers.push(partner);
    else if (lexer.value === closers.at(-1)) closers.pop();
  }
  if (closers.length > 0) state.report('missing-bracket', open);
  const range = { start: open.start, end: closers.length > 0 ? lexer.start : lexer.end };
  if (closers.length === 0) lexer.next();
  state.report('array-literal', range);
  return { kind: 'pseudo-array', source: lexer.text.slice(range.start, range.end), range };
}

/** `{ a: b }`, which IML does not have: its members are kept, so that what they read is known (iml.md §2). */
export function parsePseudoObject(state: ParseState, parseExpression: () => Expression): Expression {
  const { lexer } = state;
  const open = state.tokenRange();
  const members: PseudoMember[] = [];
  lexer.next();
  while (!lexer.is('}') && lexer.kind !== 'end') {
    members.push(parseMember(state, parseExpression));
    if (!lexer.is(',')) break;
    lexer.next();
  }
  state.expect('}', 'missing-brace', open);
  const range = { start: open.start, end: state.previousEnd };
  state.report('object-literal', range);
  return { kind: 'pseudo-object', members, range };
}

function parseMember({ lexer }: ParseState, parseExpression: () => Expression): PseudoMember {
  if (lexer.kind === 'name' || lexer.kind === 'string') {
    const { start, value } = lexer;
    lexer.next();
    if (lexer.is(':')) {
      lexer.next();
      return { key: value, value: parseExpression() };
    }
    lexer.seek(start);
  }
  return { value: parseExpression() };
}

const partners: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
