import { maskText, type Taint } from '../secrets/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** One row of the table, in the words of the page. */
export interface ResultLine {
  readonly scenario: string;
  /** Method and address of every request, without queries. */
  readonly request: string;
  readonly status: string;
  readonly valid: string;
  readonly verdict: string;
  readonly reads: string;
  /** Differences to what was expected, as sentences. */
  readonly differences: readonly string[];
}

export interface ResultTable {
  readonly name: string;
  readonly lines: readonly ResultLine[];
  readonly coverage?: number;
}

export type MarkdownSize = 'full' | 'short' | 'chat';

/** Readers of a forum do not know the playground. */
const meaning =
  'FALSE SUCCESS: the service meant to refuse, and Make would store the connection as connected all the same.';

/** The longest message that chats accept. */
const chatLimit = 2000;

/**
 * The results for a forum post (`full`), a review (`short`: without the columns one can guess) or a chat (at most 2000
 * characters). Secrets are dots.
 */
export function resultsAsMarkdown(table: ResultTable, size: MarkdownSize, taint: Taint): string {
  const secrets = taint.texts.map(({ text }) => text);
  const safe = (text: string): string => maskText(text, secrets);
  const wrong = table.lines.filter(({ verdict }) => verdict === 'FALSE SUCCESS').length;
  const lies = wrong === 0 ? 'no false success' : `${wrong} false success${wrong === 1 ? '' : 'es'}`;
  const summary = `${table.lines.length} scenario${table.lines.length === 1 ? '' : 's'}, ${lies}${table.coverage === undefined ? '' : `, coverage ${table.coverage} %`}`;
  if (size === 'chat')
    return fit(
      `**${safe(table.name)}**: ${summary}`,
      // What is cut is masked first, or half a secret would be left.
      table.lines.map((line) => safe(chatLine({ ...line, reads: safe(line.reads) }))),
    );
  const columns = size === 'full' ? full : short;
  const head = `| ${columns.map(([title]) => title).join(' | ')} |\n| ${columns.map(() => '---').join(' | ')} |`;
  const rows = table.lines.map(
    (line) => `| ${columns.map(([, cell]) => loud(escapeMarkdown(safe(cell(line))))).join(' | ')} |`,
  );
  const differences =
    size === 'full'
      ? table.lines.flatMap((line) =>
          line.differences.map((text) => `- ${escapeMarkdown(safe(`${line.scenario}: ${text}`))}`),
        )
      : [];
  return `## ${escapeMarkdown(safe(table.name))}\n\n${summary}\n\n${wrong === 0 ? '' : `${meaning}\n\n`}${head}\n${rows.join('\n')}\n${differences.length === 0 ? '' : `\nNot as expected:\n\n${differences.join('\n')}\n`}`;
}

type Column = readonly [title: string, cell: (line: ResultLine) => string];

const full: readonly Column[] = [
  ['Scenario', ({ scenario }) => scenario],
  ['Request', ({ request }) => request],
  ['Status', ({ status }) => status],
  ['valid', ({ valid }) => valid],
  ['Verdict', ({ verdict }) => verdict],
  ['The user reads', ({ reads }) => reads],
];

const short: readonly Column[] = full.filter(([title]) => ['Scenario', 'Verdict', 'The user reads'].includes(title));

const loud = (text: string): string => (text === 'FALSE SUCCESS' ? `**${text}**` : text);

const chatLine = ({ scenario, verdict, reads }: ResultLine): string =>
  `- ${scenario}: ${loud(verdict)}${reads === '' ? '' : `, ${reads.slice(0, 120)}`}`;

function fit(head: string, lines: readonly string[]): string {
  let text = head.slice(0, chatLimit - 40);
  for (const [index, line] of lines.entries()) {
    const rest = lines.length - index - 1;
    const tail = rest === 0 ? '' : `\n… and ${rest} more`;
    if (text.length + line.length + 1 + tail.length > chatLimit) return `${text}\n… and ${rest + 1} more`;
    text += `\n${line.replaceAll(/\s*\n\s*/g, ' ')}`;
  }
  return text;
}
