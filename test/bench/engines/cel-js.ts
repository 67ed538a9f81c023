import { Environment } from '@marcbachmann/cel-js';
import type { BenchScope, Engine } from '../engine.ts';
import type { Document, Expression } from '../expression.ts';
import { isExpression } from '../expression.ts';
import { exactFunctions, hostFunctions } from '../host-functions.ts';

/** Type-checked closures over a tree, no eval. */
const environment = createEnvironment();

export const celJs: Engine = {
  name: '@marcbachmann/cel-js',
  compile: (expression) => runner(print(expression)),
  compileDocument: (document) => runner(printDocument(document)),
  print,
  parse: (text) => environment.parse(text),
};

function createEnvironment(): Environment {
  const limits = { maxAstNodes: 1e8, maxDepth: 1e6, maxListElements: 1e6, maxMapEntries: 1e6, maxCallArguments: 64 };
  const created = new Environment({ unlistedVariablesAreDyn: true, limits });
  for (const name of ['lower', 'upper', 'trim', 'capitalize', 'base64'] as const) {
    created.registerFunction(`${name}(dyn): string`, hostFunctions[name]);
  }
  created.registerFunction('replaceAll(dyn, dyn, dyn): string', hostFunctions.replace);
  created.registerFunction('slice(dyn, dyn, dyn): string', hostFunctions.substring);
  created.registerFunction('ifempty(dyn, dyn): dyn', hostFunctions.ifempty);
  created.registerFunction('addExact(dyn, dyn): double', exactFunctions.add);
  created.registerFunction('multiplyExact(dyn, dyn): double', exactFunctions.multiply);
  created.registerFunction('joinAll(list, string): string', (list: string[], separator: string) =>
    list.join(separator),
  );
  return created;
}

function runner(text: string) {
  return { prepare: (scope: BenchScope) => scope, run: environment.parse(text) };
}

function printDocument(document: Document): string {
  if (isExpression(document)) return print(document);
  // Values of different types in one map have to be declared dynamic.
  const members = Object.entries(document).map(
    ([name, member]) => `${JSON.stringify(name)}: dyn(${printDocument(member)})`,
  );
  return `{${members.join(', ')}}`;
}

const renamed: Readonly<Record<string, string>> = { replace: 'replaceAll', substring: 'slice' };

function print(expression: Expression): string {
  switch (expression.kind) {
    case 'path':
      return expression.names.join('.');
    case 'literal':
      // Every number of the data is a double here, and a double equals no integer literal.
      return typeof expression.value === 'number' && Number.isInteger(expression.value)
        ? `${expression.value}.0`
        : JSON.stringify(expression.value);
    case 'concat':
      // There is no implicit conversion to text.
      return expression.parts
        .map((part) => (part.kind === 'literal' ? print(part) : `string(${print(part)})`))
        .join(' + ');
    case 'if':
      return `(${print(expression.condition)} ? dyn(${print(expression.yes)}) : dyn(${print(expression.no)}))`;
    case 'equal':
      return `${print(expression.left)} == ${print(expression.right)}`;
    case 'exact':
      return `${expression.operator}Exact(${print(expression.left)}, ${print(expression.right)})`;
    case 'call':
      return `${renamed[expression.name] ?? expression.name}(${expression.args.map(print).join(', ')})`;
    case 'pick': {
      const { list, key, where, equals, separator } = expression;
      return `joinAll(${print(list)}.filter(x, x.${where} == "${equals}").map(x, x.${key}), "${separator}")`;
    }
  }
}
