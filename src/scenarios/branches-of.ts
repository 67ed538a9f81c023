import { compileTemplate, walkExpression } from '../engine/index.ts';
import { type JsonString, type SourceRange, toSourceRange } from '../source/index.ts';

/** One way in which a call can choose. */
export interface Branch {
  /** Of the call, in the section. */
  readonly call: SourceRange;
  /** Of the argument it then chooses (`FunctionDefinition.branchOf`). */
  readonly index: number;
  /** That it was not taken, as a sentence without an end. */
  readonly what: string;
  /** What would take it, as a sentence without an end. */
  readonly wanted: string;
}

/** Every branch of `if`, `ifempty` and `switch` in a text, in the order it is written. */
export function branchesOf(directive: JsonString): readonly Branch[] {
  const branches: Branch[] = [];
  for (const part of compileTemplate(directive.value).template.parts) {
    if (part.kind !== 'expression') continue;
    walkExpression(part.expression, (expression) => {
      if (expression.kind !== 'call') return;
      const call = toSourceRange(directive, expression.range);
      const written = (index: number): string => {
        const argument = expression.args[index];
        return argument === undefined ? 'nothing' : directive.value.slice(argument.range.start, argument.range.end);
      };
      for (const [index, what, wanted] of choicesOf(expression.name, expression.args.length, written))
        branches.push({ call, index, what, wanted });
    });
  }
  return branches;
}

function choicesOf(
  name: string,
  count: number,
  written: (index: number) => string,
): readonly (readonly [index: number, what: string, wanted: string])[] {
  if (name === 'if') {
    return [
      [1, `\`${written(0)}\` was never true`, `\`${written(0)}\` is true`],
      [2, `\`${written(0)}\` was never false`, `\`${written(0)}\` is false`],
    ];
  }
  if (name === 'ifempty') {
    return [
      [0, `\`${written(0)}\` was always empty`, `\`${written(0)}\` is there`],
      [1, `\`${written(0)}\` was never empty`, `\`${written(0)}\` is empty`],
    ];
  }
  if (name !== 'switch') return [];
  const cases = Array.from({ length: Math.floor((count - 1) / 2) }, (_, at) => {
    const value = written(1 + 2 * at);
    return [2 + 2 * at, `the case ${value} was never chosen`, `\`${written(0)}\` is ${value}`] as const;
  });
  const noCase = `\`${written(0)}\` is none of the cases`;
  const hasDefault = count > 1 && count % 2 === 0;
  return [
    ...cases,
    hasDefault
      ? ([count - 1, `the default ${written(count - 1)} was never chosen`, noCase] as const)
      : ([count, 'there was always a matching case', noCase] as const),
  ];
}
