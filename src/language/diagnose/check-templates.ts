import {
  builtins,
  compileTemplate,
  type Diagnostic,
  type FunctionTable,
  messageText,
  spreadKey,
} from '../../engine/index.ts';
import type { JsonDocument } from '../../source/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { functionsOfMethods } from '../fixes/functions-of-methods.ts';
import { remember } from '../remember.ts';
import { codeOfEngine } from './catalogue/iml-entries.ts';
import { checkHabits } from './check-habits.ts';
import { nameWithBlanks } from './name-with-blanks.ts';
import type { Finding } from './problem.ts';
import { wordsForSigns } from './words-for-signs.ts';

/** Sections whose texts are templates. */
export const templatedSections = ['communication', 'base', 'module'] as const;

export type TemplatedSection = (typeof templatedSections)[number];

/** Mistakes in the `{{…}}` of every text and key, at their very characters, through escapes. */
export const checkTemplates = remember(
  (section: TemplatedSection, document: JsonDocument, functions: FunctionTable): readonly Finding[] =>
    stringsIn(document.root).flatMap(({ node, path, isKey }) => {
      if (!node.value.includes('{{') || (isKey && node.value === spreadKey)) return [];
      const { diagnostics, template } = compileTemplate(node.value, { functions });
      const own = withoutQuoteEchoes(diagnostics).flatMap((diagnostic): readonly Finding[] => {
        const { code, severity, range, args } = diagnostic;
        const words = wordsForSigns(diagnostic, node.value);
        if (words.length > 0) {
          return words.map(({ word, symbol, range: at }) => ({
            section,
            path,
            code: 'word-operator',
            range: at,
            args: { word, symbol },
            message: `\`${word}\` is no operator; without one, values side by side are joined as text.`,
          }));
        }
        const { message, help } = messageText(code, args);
        const found = { section, path, code: codeOfEngine(code), range, args, message };
        return mayBeCustom(diagnostic, functions)
          ? [
              {
                ...found,
                severity: 'warning',
                help: 'If the app has a custom function of this name, put it into Functions.',
              },
            ]
          : [{ ...found, severity, help: adviseMore(diagnostic, node.value, functions) ?? help }];
      });
      const key: readonly Finding[] = isKey ? [{ section, path, code: 'computed-key', range: node.range }] : [];
      const hyphens = own.filter(({ code }) => code === 'hyphen-in-name');
      const habits = checkHabits(template, node.value, functions, section, path).filter(
        ({ range }) => !hyphens.some((one) => one.range.start <= range.start && range.end <= one.range.end),
      );
      const inside = [...own, ...habits].map((finding) => {
        const start = node.toSourceOffset(finding.range.start);
        return { ...finding, range: { start, end: Math.max(node.toSourceOffset(finding.range.end), start + 1) } };
      });
      return [...key, ...inside];
    }),
);

/** What can be said of a mistake beyond the engine's own words. */
function adviseMore(diagnostic: Diagnostic, source: string, functions: FunctionTable): string | undefined {
  if (diagnostic.code === 'method-call') return adviseMethod(diagnostic.args['name'] ?? '', functions);
  const name = nameWithBlanks(diagnostic, source);
  return name && `Put a \`+\` between them or, if this is one name, put it in backticks: \`\` \`${name}\` \`\`.`;
}

function adviseMethod(name: string, functions: FunctionTable): string {
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

/** Between typographic quotes stand words that were meant as text. */
const withoutQuoteEchoes = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.some(({ code }) => code === 'smart-quote')
    ? diagnostics.filter(({ code }) => code !== 'unexpected-token' && code !== 'adjacent-operands')
    : diagnostics;
