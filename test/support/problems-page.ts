import type { CatalogueGroup } from '../../src/language/index.ts';

/** The catalogue of problems as a page with a heading for each code. */
export function problemsPage(groups: readonly CatalogueGroup[], fixable: readonly string[]): string {
  const lines = [
    '# Problems',
    '',
    'What the editor says about a project, by code. Written from `src/language/diagnose/catalogue`; do not edit by hand.',
    '`{name}` stands for a fact of the case.',
  ];
  for (const { title, entries } of groups) {
    lines.push('', `## ${title}`);
    for (const [code, entry] of Object.entries(entries)) {
      const mended = fixable.includes(code) ? ' · has a quick fix' : '';
      lines.push('', `<a id="${code}"></a>`, '', `### ${code}`, '', `**${entry.title}** · ${entry.severity}${mended}`);
      lines.push('', `> ${entry.message}`, '', `${entry.reason} ${entry.help}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
