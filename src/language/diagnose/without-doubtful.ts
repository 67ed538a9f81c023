import { jsonEntries } from './catalogue/json-entries.ts';
import { imlEntries } from './catalogue/iml-entries.ts';
import type { Finding } from './problem.ts';

/** Mistakes after which the reader of JSON is out of step: what it takes for a member may stand somewhere else. */
const breaks: ReadonlySet<string> = new Set([
  'unclosed-string',
  'unclosed-comment',
  'property-name-expected',
  'text-after-end',
  'unquoted-expression',
]);

/** What is said because something is absent, and may be there once the JSON is whole. */
const isAbsence = ({ code }: Finding): boolean =>
  !Object.hasOwn(jsonEntries, code) &&
  /^(?:missing-|unchecked|secret-|unknown-name|undeclared-|unused-|temp-|no-default|type-without|token-without|refresh-without|challenge-|verifier-)/.test(
    code,
  );

/** The parts whose absence is told: under another name, or in another place, they are there. */
const partWanted: Readonly<Record<string, readonly string[]>> = {
  unchecked: ['url'],
  'missing-url': ['url'],
  'missing-body': ['body'],
  'type-without-body': ['body'],
  'missing-valid': ['valid', 'response'],
  'missing-error': ['error', 'response'],
  'missing-metadata': ['metadata', 'response'],
  'metadata-without-value': ['value'],
  'missing-sanitize': ['log', 'sanitize'],
  'secret-without-sanitize': ['log', 'sanitize'],
  'refresh-without-condition': ['condition'],
  'missing-token': ['token', 'authorize'],
  'missing-info': ['info'],
  'missing-refresh': ['refresh'],
  'missing-type': ['type'],
  'field-without-name': ['name'],
  'missing-options': ['options'],
  'missing-spec': ['spec'],
  'mocks-missing': ['mocks'],
  'scenario-without-name': ['name'],
  'no-default-type': ['*'],
};

/** What is said because a part of a definition is absent, which may stand in what cannot be read. */
const isPart = /^(?:missing-|unchecked|secret-without|field-without-name|metadata-without|body-ignored)/;

/** Mistakes inside of a text leave the rest as it is. */
const isOfShape = (code: string): boolean =>
  Object.hasOwn(jsonEntries, code) && !/^(?:duplicate-key|invalid-(?:escape|unicode|character))$/.test(code);

const isOfText = ({ code }: Finding): boolean => Object.hasOwn(jsonEntries, code) || Object.hasOwn(imlEntries, code);

/** Names in texts that were meant as expressions. */
const ofUser = /\b(?:parameters|connection|data)\.(\w+)/g;

/**
 * Leaves out what a broken JSON makes doubtful: what is missing in it, and where things stand behind the break. Fields
 * that only seem unused go too: while a communication is broken, or misspells them.
 */
export function withoutDoubtful(findings: readonly Finding[]): readonly Finding[] {
  const from = new Map<string, number>();
  const misshapen = new Set<string>();
  for (const { section, code, range, args } of findings) {
    if (isOfShape(code)) misshapen.add(section);
    if (breaks.has(code) || args?.['outOfStep'] !== undefined)
      from.set(section, Math.min(from.get(section) ?? range.start, range.start));
  }
  const misspelled = new Set(
    findings.flatMap(({ args }) => [
      ...(args?.['nearest'] === undefined ? [] : [args['nearest'].replace(/^parameters\./, '')]),
      ...[...(args?.['meant'] ?? args?.['text'] ?? '').matchAll(ofUser)].map(([, name = '']) => name),
    ]),
  );
  const misplaced = findings.flatMap(({ code, section, path, args }) => {
    const name = args?.['nearest'] ?? (args?.['where'] === undefined ? undefined : String(path.at(-1)));
    return name !== undefined && /^unknown-(?:directive|property|step|key)$/.test(code)
      ? [{ section, path, name }]
      : [];
  });
  return findings.filter((finding) => {
    const { code, section, range, args } = finding;
    const wanted = partWanted[code];
    if (wanted !== undefined) {
      const request = finding.path.at(-1) === 'response' ? finding.path.slice(0, -1) : finding.path;
      const isThere = misplaced.some(
        (one) =>
          one.section === section &&
          wanted.includes(one.name) &&
          request.every((segment, index) => one.path[index] === segment),
      );
      if (isThere) return false;
    }
    if (code === 'unused-parameter') return !from.has('communication') && !misspelled.has(args?.['name'] ?? '');
    const broken = from.get(section);
    if (misshapen.has(section) && !isOfText(finding) && isPart.test(code)) return false;
    if (broken === undefined || isOfText(finding)) return true;
    return !isAbsence(finding) && range.end <= broken;
  });
}
