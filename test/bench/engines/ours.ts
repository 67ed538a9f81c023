import {
  builtins,
  compileTemplate,
  createEnv,
  defaultLimits,
  evaluateJsonWith,
  parseTemplate,
  type Scope,
} from '../../../src/engine/index.ts';
import { compileExpression } from '../../../src/engine/compile-expression.ts';
import type { Engine } from '../engine.ts';
import { type Document, type Expression, isExpression } from '../expression.ts';

// A run has a budget of steps; a benchmark is many runs on one environment.
const env = createEnv({
  now: new Date('2025-03-10T12:00:00Z'),
  timezone: 'UTC',
  limits: { ...defaultLimits, steps: Number.POSITIVE_INFINITY },
});

export const ours: Engine = {
  name: 'ours',
  compile(expression) {
    const program = compileTemplate(printTemplate(expression));
    return {
      prepare: (scope) => scope,
      // As documents run it, and as the peers report mistakes: by throwing.
      run: (scope: Scope) => program.run(scope, env),
    };
  },
  compileDocument(document) {
    const json = toJson(document);
    return {
      prepare: (scope) => scope,
      run: (scope: Scope) => {
        const result = evaluateJsonWith(json, scope, env);
        if (!result.ok) throw new Error(result.error.message);
        return result.value;
      },
    };
  },
  print: printTemplate,
  // Without the cache, which would only be asked for texts it knows.
  parse: (text) =>
    parseTemplate(text).template.parts.map((part) =>
      part.kind === 'text' ? part.text : compileExpression(part.expression, builtins),
    ),
};

type TemplateJson = string | { readonly [key: string]: TemplateJson };

function toJson(document: Document): TemplateJson {
  if (isExpression(document)) return printTemplate(document);
  return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, toJson(member)]));
}

function printTemplate(expression: Expression): string {
  if (expression.kind === 'concat') return expression.parts.map(printTemplate).join('');
  if (expression.kind === 'literal' && typeof expression.value === 'string') return expression.value;
  return `{{${print(expression)}}}`;
}

function print(expression: Expression): string {
  switch (expression.kind) {
    case 'path':
      return expression.names.join('.');
    case 'literal':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value);
    case 'concat':
      return expression.parts.map(print).join(' + ');
    case 'if':
      return `if(${print(expression.condition)}; ${print(expression.yes)}; ${print(expression.no)})`;
    case 'equal':
      return `${print(expression.left)} = ${print(expression.right)}`;
    case 'exact':
      return `${print(expression.left)} ${expression.operator === 'add' ? '+' : '*'} ${print(expression.right)}`;
    case 'call':
      return `${expression.name}(${expression.args.map(print).join('; ')})`;
    case 'pick': {
      const { list, key, where, equals, separator } = expression;
      return `join(map(${print(list)}; '${key}'; '${where}'; '${equals}'); '${separator}')`;
    }
  }
}
