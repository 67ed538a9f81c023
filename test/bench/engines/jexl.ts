import jexlPackage from 'jexl';
import type { BenchScope, Engine } from '../engine.ts';
import type { Document, Expression } from '../expression.ts';
import { isExpression } from '../expression.ts';
import { exactFunctions, hostFunctions } from '../host-functions.ts';

/** A tree walker over promises; its synchronous mode is used. */
const engine = createEngine();

export const jexl: Engine = {
  name: 'jexl',
  compile: (expression) => runner(print(expression)),
  compileDocument: (document) => runner(printDocument(document)),
  print,
  parse: (text) => engine.createExpression(text).compile(),
};

function createEngine() {
  const created = new jexlPackage.Jexl();
  created.addFunctions({ ...hostFunctions, ...exactFunctions });
  created.addFunction('pluck', (list: Record<string, string>[], key: string) => list.map((item) => item[key]));
  created.addFunction('join', (list: string[], separator: string) => list.join(separator));
  return created;
}

function runner(text: string) {
  const compiled = engine.createExpression(text).compile();
  return { prepare: (scope: BenchScope) => scope, run: (scope: BenchScope) => compiled.evalSync(scope) };
}

function printDocument(document: Document): string {
  if (isExpression(document)) return print(document);
  return `{${Object.entries(document)
    .map(([name, member]) => `${name}: ${printDocument(member)}`)
    .join(', ')}}`;
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
      return `${print(expression.left)} == ${print(expression.right)}`;
    case 'exact':
      return `${expression.operator}(${print(expression.left)}, ${print(expression.right)})`;
    case 'call':
      return `${expression.name}(${expression.args.map(print).join(', ')})`;
    case 'pick': {
      const { list, key, where, equals, separator } = expression;
      return `join(pluck(${print(list)}[.${where} == "${equals}"], "${key}"), "${separator}")`;
    }
  }
}
