/** What the code editor can do by itself, at its cursor or with its whole text. */
export type CodeAction = 'find' | 'replace' | 'rename' | 'definition' | 'references' | 'fix' | 'symbol' | 'line';
