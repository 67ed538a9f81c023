import createExpression from 'jsonata';
import type { BenchScope, Engine } from '../engine.ts';
import type { Document, Expression } from '../expression.ts';
import { isExpression } from '../expression.ts';
import { exactFunctions, hostFunctions } from '../host-functions.ts';

/** A tree walker, asynchronous throughout: each evaluation is awaited. */
export const jsonata: Engine = {
  name: 'jsonata',
  compile: (expression) => runner(print(expression)),
  compileDocument: (document) => runner(printDocument(document)),
  print,
  parse: (text) => createExpression(text),
};

/** What jsonata has under another name, or lacks. */
const builtIn: Readonly<Record<string, string>> = {
  lower: 'lowercase',
  upper: 'uppercase',
  trim: 'trim',
  replace: 'replace',
  base64: 'base64encode',
};
const added = {
  ...exactFunctions,
  slice: hostFunctions.substring,
  capitalize: hostFunctions.capitalize,
  ifempty: hostFunctions.ifempty,
};

function runner(text: string) {
  const expression = createExpression(text);
  for (const [name, implementation] of Object.entries(added)) expression.registerFunction(name, implementation);
  return { prepare: (scope: BenchScope) => scope, run: (scope: BenchScope) => expression.evaluate(scope) };
}

function printDocument(document: Document): string {
  if (isExpression(document)) return print(document);
  const members = Object.entries(document).map(([name, member]) => `${JSON.stringify(name)}: ${printDocument(member)}`);
  return `{${members.join(', ')}}`;
}

function print(expression: Expression): string {
  switch (expression.kind) {
    case 'path':
      return expression.names.join('.');
    case 'literal':
      return JSON.stringify(expression.value);
    case 'concat':
      return expression.parts.map(print).join(' & ');
    case 'if':
      return `(${print(expression.condition)} ? ${print(expression.yes)} : ${print(expression.no)})`;
    case 'equal':
      return `${print(expression.left)} = ${print(expression.right)}`;
    case 'exact':
      return `$${expression.operator}(${print(expression.left)}, ${print(expression.right)})`;
    case 'call': {
      const name = expression.name === 'substring' ? 'slice' : (builtIn[expression.name] ?? expression.name);
      return `$${name}(${expression.args.map(print).join(', ')})`;
    }
    case 'pick': {
      const { list, key, where, equals, separator } = expression;
      return `$join(${print(list)}[${where} = "${equals}"].${key}, "${separator}")`;
    }
  }
}
