import { LogicEngine } from 'json-logic-engine';
import type { BenchScope, Engine } from '../engine.ts';
import { Cannot, type Document, type Expression, isExpression } from '../expression.ts';
import { exactFunctions, hostFunctions } from '../host-functions.ts';

/** Logic as JSON, run by its optimising interpreter; `build`, which needs eval, is not used. */
const engine = createEngine();

export const jsonLogicEngine: Engine = {
  name: 'json-logic-engine',
  compile: (expression) => runner(toLogic(expression)),
  compileDocument: (document) => runner(documentLogic(document)),
  print: () => {
    throw new Cannot('its logic is JSON data, there is no text to compile');
  },
  parse: () => {
    throw new Cannot('its logic is JSON data, there is no text to compile');
  },
};

function createEngine(): LogicEngine {
  const created = new LogicEngine(undefined, { maxStringLength: 1 << 24, maxArrayLength: 1 << 24 });
  const pure = { deterministic: true };
  for (const [name, method] of Object.entries(hostFunctions)) {
    created.addMethod(name, { method: (args: string[]) => method(...args), deterministic: true }, pure);
  }
  for (const [name, method] of Object.entries(exactFunctions)) {
    created.addMethod(name, { method: ([a, b]: [number, number]) => method(a, b), deterministic: true }, pure);
  }
  created.addMethod('join', { method: ([list, separator]: [string[], string]) => list.join(separator) }, pure);
  return created;
}

function runner(logic: unknown) {
  return { prepare: (scope: BenchScope) => scope, run: (scope: BenchScope) => engine.run(logic, scope) };
}

function documentLogic(document: Document): unknown {
  if (isExpression(document)) return toLogic(document);
  return {
    eachKey: Object.fromEntries(Object.entries(document).map(([name, member]) => [name, documentLogic(member)])),
  };
}

function toLogic(expression: Expression): unknown {
  switch (expression.kind) {
    case 'path':
      return { var: expression.names.join('.') };
    case 'literal':
      return expression.value;
    case 'concat':
      return { cat: expression.parts.map(toLogic) };
    case 'if':
      return { if: [toLogic(expression.condition), toLogic(expression.yes), toLogic(expression.no)] };
    case 'equal':
      return { '===': [toLogic(expression.left), toLogic(expression.right)] };
    case 'exact':
      return { [expression.operator]: [toLogic(expression.left), toLogic(expression.right)] };
    case 'call':
      return { [expression.name]: expression.args.map(toLogic) };
    case 'pick': {
      const { list, key, where, equals, separator } = expression;
      const chosen = { filter: [toLogic(list), { '===': [{ var: where }, equals] }] };
      return { join: [{ map: [chosen, { var: key }] }, separator] };
    }
  }
}
