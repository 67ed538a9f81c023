import type { Hover } from './hover.ts';
import { codeBlock } from './markdown.ts';
import type { PreviewAnswer } from './values/expression-values.ts';
import type { SecretTest } from './values/secret-test.ts';
import { typeLine, valueLine } from './values/value-line.ts';

/** A long value is cut where it would fill the screen. */
const longest = 600;

/** Longest source shown beside a value. */
const longestSource = 40;

/**
 * The values of a hover's parts as one code block: a lone value at length, several as a table, one a line, indented as
 * they are nested. Secrets are masked. Undefined when nothing was answered.
 */
export function hoverValues(
  { parts }: Hover,
  answers: readonly (PreviewAnswer | undefined)[],
  secrets: SecretTest,
): string | undefined {
  const rows = parts.flatMap(({ level, source, template }, index) => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const value = answer.ok ? secrets.hide(template, answer.value) : undefined;
    const type = answer.ok ? typeLine(answer.value) : '';
    return [{ level, source, answer, value, type }];
  });
  const [first] = rows;
  if (first === undefined) return undefined;
  if (rows.length === 1) {
    const text = first.answer.ok ? valueLine(first.value, longest) : `⚠ ${first.answer.message}`;
    return codeBlock(first.type === '' || first.type === 'undefined' ? text : `${text}\n${first.type}`, 'json');
  }
  const names = rows.map(({ level, source }) => '  '.repeat(level) + cut(source.replaceAll(/\s+/g, ' ')));
  const width = Math.max(...names.map((name) => name.length));
  const lines = rows.map(({ answer, value, type }, index) => {
    const shown = answer.ok ? `${valueLine(value, 60)}  ${value === undefined ? '' : type}` : `⚠ ${answer.message}`;
    return `${(names[index] as string).padEnd(width)}  → ${shown}`.trimEnd();
  });
  return codeBlock(lines.join('\n'), 'text');
}

const cut = (text: string): string => (text.length > longestSource ? `${text.slice(0, longestSource - 1)}…` : text);
