import { builtins, type Diagnostic, type FunctionTable, messageText } from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { functionsOfGlobals, functionsOfMethods } from '../fixes/functions-of-methods.ts';
import { codeOfEngine } from './catalogue/iml-entries.ts';
import { foreignWord } from './foreign-word.ts';
import { braceMistake } from './brace-mistake.ts';
import { isTextPlace } from './is-text-place.ts';
import { nameWithBlanks } from './name-with-blanks.ts';
import type { Finding } from './problem.ts';
import { wordsForSigns } from './words-for-signs.ts';

export type Said = Omit<Finding, 'section' | 'path'>;

/** What is said of a mistake that the engine found, in the words that fit its case; ranges are offsets of the template. */
export function reword(diagnostic: Diagnostic, source: string, functions: FunctionTable): readonly Said[] {
  const { code, severity, range, args } = diagnostic;
  const words = wordsForSigns(diagnostic, source);
  if (words.length > 0) {
    return words.map(({ word, symbol, range: at }) => ({
      code: 'word-operator',
      range: at,
      args: { word, symbol },
      message: `\`${word}\` is no operator; without one, values side by side are joined as text.`,
    }));
  }
  const { message, help } = messageText(code, args);
  const said: Said = { code: codeOfEngine(code), range, args, message, severity };
  if (mayBeCustom(diagnostic, functions)) {
    return [
      {
        ...said,
        severity: 'warning',
        help: 'If the app has a custom function of this name, put it into Functions.',
      },
    ];
  }
  return [{ ...said, help, ...more(diagnostic, source, functions) }];
}

/** What can be said of a mistake beyond the engine's own words. */
function more(diagnostic: Diagnostic, source: string, functions: FunctionTable): Partial<Said> {
  const { code, range, args } = diagnostic;
  const text = source.slice(range.start, range.end);
  switch (code) {
    case 'method-call':
      return { help: adviseMethod(args['name'] ?? '', source.slice(0, range.start), functions) };
    case 'object-literal':
      return braceMistake(source, range) ?? {};
    case 'missing-operand':
      return notEqual(source, range);
    case 'unquoted-text':
      if (isOfMany(source, range)) return { help: 'Put a comma between the arguments.', args: { ...args, list: text } };
      return pathInText.test(text)
        ? { help: 'Join the pieces with `+`, and put the texts among them in quotes.', args: { ...args, text } }
        : {};
    case 'function-not-called':
      return isTextPlace(source, range)
        ? { help: `Write \`'${args['name']}'\` if it is a text, \`${args['name']}(…)\` if it is a call.` }
        : {};
    case 'adjacent-operands': {
      const foreign = foreignWord(diagnostic, source);
      if (foreign !== undefined) return { message: foreign.message, help: foreign.help };
      const name = nameWithBlanks(diagnostic, source);
      const isArgument = /[(,;]\s*$/.test(source.slice(0, range.start)) && /^\s*[),;]/.test(source.slice(range.end));
      const other = isArgument
        ? { help: 'Put a comma between them if they are two arguments, a `+` if they are one text.' }
        : {};
      return name === undefined
        ? other
        : { help: `Put a \`+\` between them or, if this is one name, put it in backticks: \`\` \`${name}\` \`\`.` };
    }
    default:
      return {};
  }
}

/** A path in a text without quotes: `parameters.user:parameters.password`. */
export const pathInText = /\b(?:parameters|connection|data|temp|common|body|headers|query|oauth)(?:\.\w+)+/;

/** Whether a text without quotes stands as the only argument of a function that needs several. */
export const isOfMany = (source: string, { start, end }: SourceRange): boolean =>
  /\b(?:if|ifempty|switch|contains|replace|get)\s*\(\s*$/.test(source.slice(0, start)) && source.charAt(end) === ')';

/** Other languages write `<>`. */
function notEqual(source: string, { start, end }: SourceRange): Partial<Said> {
  if (source.slice(start - 1, end) !== '<>') return {};
  return {
    range: { start: start - 1, end },
    message: '`<>` is no operator.',
    help: 'Write `!=`.',
    args: { symbol: '!=' },
  };
}

function adviseMethod(name: string, before: string, functions: FunctionTable): string {
  const global = functionsOfGlobals[`${/\w*$/.exec(before)?.[0]}.${name}`];
  if (global !== undefined) return `Write \`${global.endsWith('(') ? `${global}…)` : global}\`.`;
  const called = functionsOfMethods[name] ?? (functions.has(name) ? name : undefined);
  return called === undefined
    ? 'No function stands in for it; a custom function can.'
    : `Write \`${called}(…)\` with the value as its first argument.`;
}

/**
 * A project that holds no functions at all may be a part of an app that has some. A name for which there is other advice
 * is none of them.
 */
const mayBeCustom = ({ code, args }: Diagnostic, functions: FunctionTable): boolean =>
  code === 'unknown-function' && functions === builtins && !/`/.test(args['suggestion'] ?? '');
