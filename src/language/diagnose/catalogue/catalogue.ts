import type { Catalogue, CatalogueEntry } from './entry.ts';
import { formEntries, functionEntries, projectEntries, scopeEntries } from './form-entries.ts';
import { imlEntries } from './iml-entries.ts';
import { jsonEntries } from './json-entries.ts';
import { makeEntries } from './make-entries.ts';
import { nameEntries } from './name-entries.ts';
import { schemaEntries } from './schema-entries.ts';

/** A group of codes under one heading. */
export interface CatalogueGroup {
  readonly title: string;
  readonly entries: Catalogue;
}

/** Every code that can be reported, in the order of the documentation. */
export const catalogue: readonly CatalogueGroup[] = [
  { title: 'JSON', entries: jsonEntries },
  { title: 'What a section may hold', entries: schemaEntries },
  { title: 'What Make does with it', entries: makeEntries },
  { title: 'Expressions', entries: imlEntries },
  { title: 'Names', entries: nameEntries },
  { title: 'The form', entries: formEntries },
  { title: 'Custom functions', entries: functionEntries },
  { title: 'Scenarios and scopes', entries: { ...projectEntries, ...scopeEntries } },
];

const byCode: ReadonlyMap<string, CatalogueEntry> = new Map(
  catalogue.flatMap(({ entries }) => Object.entries(entries)),
);

export function catalogueEntry(code: string): CatalogueEntry | undefined {
  return byCode.get(code);
}

/** Where a code is explained: an address inside of the page, which `docs/problems` repeats for readers of the code. */
export const docsOf = (code: string): string => `#problem/${code}`;
