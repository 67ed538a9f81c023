import type { SectionName } from '../../project/index.ts';
import type { SourceRange } from '../../source/index.ts';

/**
 * A name that a project gives to something. `connection` names are the fields of the form and what `response.data`
 * stores: both are read as `parameters.x`, `data.x` and `connection.x` (connections.md §3).
 */
export interface ProjectSymbol {
  readonly space: 'connection' | 'temp' | 'common' | 'function';
  readonly name: string;
}

/** One place where a symbol is written. */
export interface Occurrence {
  readonly symbol: ProjectSymbol;
  readonly section: SectionName;
  /** The name alone; backticks included, quotes of JSON not. */
  readonly range: SourceRange;
  readonly role: 'declaration' | 'use';
  /** How the name is written there, which tells how another one must be; `text` is a text of an expression. */
  readonly written: 'json' | 'expression' | 'text' | 'script';
}

export const isSame = (a: ProjectSymbol, b: ProjectSymbol): boolean => a.space === b.space && a.name === b.name;
