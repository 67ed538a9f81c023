import { fillPlaceholders } from '../../base/fill-placeholders.ts';
import { catalogueEntry, docsOf } from './catalogue/catalogue.ts';
import type { Finding, Problem } from './problem.ts';

/** Gives a finding the words of the catalogue. A code without an entry is a mistake of ours. */
export function toProblem({ code, args = {}, message, help, severity, ...place }: Finding): Problem {
  const entry = catalogueEntry(code);
  if (entry === undefined) throw new Error(`The catalogue has no entry for ${code}.`);
  return {
    section: place.section,
    path: place.path,
    range: place.range,
    code,
    severity: severity ?? entry.severity,
    message: message ?? fillPlaceholders(entry.message, args),
    reason: fillPlaceholders(entry.reason, args),
    help: help ?? fillPlaceholders(entry.help, args),
    docs: docsOf(code),
    fixable: false,
    args,
    ...(entry.tag === undefined ? {} : { tag: entry.tag }),
  };
}
