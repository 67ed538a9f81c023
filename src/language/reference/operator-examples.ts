/** Expressions that show what is particular about an operator. */
export const operatorExamples: Readonly<Record<string, readonly string[]>> = {
  '!a': ['!true', "!''"],
  '-a': ['-5', "-'3'"],
  '|': ["'' | 'fallback'", 'body.name | body.email'],
  '&': ['true & false', "body & 'there is a body'"],
  '=': ["1 = '1'", 'null = undefined'],
  '!=': ["'a' != 'A'", '0 != false'],
  '<': ["'10' < '9'", '10 < 9'],
  '<=': ['2 <= 2'],
  '>': ['now > addDays(now; -1)'],
  '>=': ["'2' >= 1"],
  '+': ['0.1 + 0.2', "'1' + 2", "null + 'text'"],
  '++': ["'1' ++ 2", '0.1 ++ 0.2'],
  '-': ["'5' - 2", '0.3 - 0.1'],
  '*': ['0.1 * 3', "'4' * 2"],
  '/': ['7 / 2', '1 / 0'],
  '%': ['7 % 3', '-7 % 3'],
};
