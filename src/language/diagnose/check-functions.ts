import { sourceLimit } from '../../sandbox/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { declaredFunctions } from '../declared-functions.ts';
import { remember } from '../remember.ts';
import type { Facts, Finding } from './problem.ts';

/** Names that Make accepts for a custom function (schema-notes.md §8). */
const accepted = /^[a-zA-Z][0-9a-zA-Z]+[0-9a-zA-Z]$/;

/** What Make refuses to save of the custom functions (iml.md §11); their syntax the sandbox judges in a run. */
export const checkFunctions = remember((script: string): readonly Finding[] => {
  const declared = declaredFunctions(script);
  const first = /\S/.exec(script.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, (comment) => ' '.repeat(comment.length)));
  if (declared.length === 0) {
    return first === null ? [] : [finding('no-function', { start: first.index, end: first.index + 1 })];
  }
  const last = new Map(declared.map(({ definition }, index) => [definition.name, index]));
  return declared.flatMap(({ definition: { name }, nameRange, range: { start, end } }, index) => [
    ...(last.get(name) === index ? [] : [finding('function-declared-twice', nameRange, { name })]),
    ...(accepted.test(name) ? [] : [finding('function-name', nameRange, { name })]),
    ...(end - start <= sourceLimit
      ? []
      : [finding('function-too-long', nameRange, { name, length: `${end - start}`, max: `${sourceLimit}` })]),
  ]);
});

const finding = (code: string, range: SourceRange, args: Facts = {}): Finding => ({
  section: 'functions',
  path: [],
  range,
  code,
  args,
});
