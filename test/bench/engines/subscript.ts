import compile from 'subscript/justin';
import type { BenchScope, Engine } from '../engine.ts';
import type { Document, Expression } from '../expression.ts';
import { isExpression } from '../expression.ts';
import { exactFunctions, hostFunctions } from '../host-functions.ts';

/** Closures, no eval. Its larger preset, for object literals, `?:` and arrow functions. */
export const subscript: Engine = {
  name: 'subscript',
  compile: (expression) => ({ prepare, run: compile(print(expression)) }),
  compileDocument: (document) => ({ prepare, run: compile(printDocument(document)) }),
  print,
  parse: (text) => compile(text),
};

const prepare = (scope: BenchScope): BenchScope => ({ ...hostFunctions, ...exactFunctions, ...scope });

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
      return expression.parts.map(print).join(' + ');
    case 'if':
      return `(${print(expression.condition)} ? ${print(expression.yes)} : ${print(expression.no)})`;
    case 'equal':
      return `${print(expression.left)} === ${print(expression.right)}`;
    case 'exact':
      return `${expression.operator}(${print(expression.left)}, ${print(expression.right)})`;
    case 'call':
      return `${expression.name}(${expression.args.map(print).join(', ')})`;
    case 'pick': {
      const { list, key, where, equals, separator } = expression;
      return `${print(list)}.filter(x => x.${where} === "${equals}").map(x => x.${key}).join("${separator}")`;
    }
  }
}
