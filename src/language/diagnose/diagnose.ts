import { nearestName } from '../../engine/index.ts';
import { readScenarios, readScopes, type SectionName } from '../../project/index.ts';
import { checkAvailability, checkShape, type DefinitionDiagnostic, parameterTypes } from '../../runtime/index.ts';
import { pathAt } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import { hasFix } from '../fixes/fixes-for.ts';
import { remember } from '../remember.ts';
import { checkAuthorization } from './check-authorization.ts';
import { checkBraces } from './check-braces.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDuplicateKeys } from './check-duplicate-keys.ts';
import { checkForm } from './check-form.ts';
import { checkFunctions } from './check-functions.ts';
import { checkModuleNames } from './check-module.ts';
import { checkOAuth } from './check-oauth.ts';
import { checkParameterUse } from './check-parameter-use.ts';
import { checkPlacement } from './check-placement.ts';
import { checkRequests } from './check-requests.ts';
import { checkSanitize } from './check-sanitize.ts';
import { checkSchema } from './check-schema.ts';
import { checkScopes } from './check-scopes.ts';
import { checkTemplates, templatedSections } from './check-templates.ts';
import { checkVariables } from './check-variables.ts';
import { checkWhole, withoutParts } from './check-whole.ts';
import { checkWrittenSecrets } from './check-written-secrets.ts';
import { knownNames } from './known-names.ts';
import { mendCutExpressions } from './mend-cut-expressions.ts';
import { placeOfDirective } from './place-of-directive.ts';
import type { Finding, Problem } from './problem.ts';
import { type DiagnosedProject, formOf, type JsonSection, readSources, type Sources } from './sources.ts';
import { directiveMeant, fieldTypeMeant, scenarioKeyMeant } from './synonyms.ts';
import { toProblem } from './to-problem.ts';
import { withoutDoubtful } from './without-doubtful.ts';
import { withoutEchoes } from './without-echoes.ts';

/**
 * Everything that can be said about a project's texts: JSON, schema, expressions, names, and what Make does with them.
 * Pure, and never throws. By section in the order of the editor's tabs, then by place. What depends on one text alone is
 * kept until that text changes.
 */
export function diagnose(project: DiagnosedProject): readonly Problem[] {
  const { project: mended, findings } = mendCutExpressions(project);
  const sources = readSources(mended);
  const problems = [...findings, ...withoutDoubtful(withoutParts(findingsIn(sources)))]
    .map(toProblem)
    .toSorted(inReadingOrder);
  return problems.map((problem) => (hasFix(problem, project) ? { ...problem, fixable: true } : problem));
}

function findingsIn(sources: Sources): readonly Finding[] {
  const { kind, documents, form, functions, script } = sources;
  const { communication, parameters, scenarios, common, base, module, scopes } = documents;
  const known = knownNames(sources);
  const own = (section: JsonSection): readonly Finding[] => checkSection(section, documents[section], kind);
  return [
    ...own('communication'),
    ...shapeOf('communication', communication, kind),
    ...availabilityOf(communication, kind),
    ...checkWhole('communication', communication),
    ...checkRequests(communication, kind),
    ...checkOAuth(communication, kind),
    ...checkSanitize(sources),
    ...checkVariables(sources),
    ...own('parameters'),
    ...formFindings(parameters.text),
    ...checkForm(parameters, form),
    ...checkParameterUse(sources),
    ...own('common'),
    ...shapeOf('common', common, kind),
    ...own('base'),
    ...shapeOf('base', base, kind),
    ...checkPlacement('base', base),
    ...own('module'),
    ...shapeOf('module', module, kind),
    ...checkPlacement('module', module),
    ...checkWhole('module', module),
    ...checkModuleNames(sources),
    ...templatedSections.flatMap((section) => [
      ...checkBraces(section, sources, known),
      ...checkAuthorization(section, documents[section], kind),
      ...checkConditions(section, documents[section], kind),
      ...checkTemplates(section, documents[section], functions),
      ...checkWrittenSecrets(section, documents[section]),
    ]),
    ...checkFunctions(script),
    ...scenarioFindings(scenarios.text),
    ...checkDuplicateKeys('scenarios', scenarios),
    ...scopeFindings(scopes.text),
    ...checkDuplicateKeys('scopes', scopes),
    ...checkScopes(scopes),
  ];
}

/** What one section's JSON and schema say. Scenarios and scopes have readers of their own. */
function checkSection(
  section: JsonSection,
  document: Sources['documents'][JsonSection],
  kind: Sources['kind'],
): readonly Finding[] {
  const broken = document.problems.map(({ code, message, range }): Finding => {
    const path = pathAt(document, range.start)?.path ?? [];
    return { section, path, range, code, message };
  });
  // `readParameters` reports the JSON of the form.
  const json = section === 'parameters' ? [] : withoutEchoes(broken, document.text);
  return [...json, ...checkDuplicateKeys(section, document), ...checkSchema(section, document, kind)];
}

/** The form names a field without a name as the engine names a path without one. */
const codesOfForm: Readonly<Record<string, string>> = { 'missing-name': 'field-without-name' };

function ofRuntime({ section, path, range, code, severity, message }: DefinitionDiagnostic): Finding {
  const key = String(path.at(-1) ?? '');
  const where = code === 'unknown-directive' ? placeOfDirective(key, path.at(-2) === 'response') : undefined;
  const meant = code === 'unknown-directive' && where === undefined ? directiveMeant(key) : undefined;
  if (meant !== undefined) {
    const better = `There is no directive ${key}. Did you mean ${meant}?`;
    return { section, path, range, code, severity, message: better, args: { key, nearest: meant } };
  }
  // Not `oauth`, which signs requests.
  if (code === 'unknown-directive' && key === 'auth') {
    const help = 'Credentials go into headers, such as authorization.';
    return { section, path, range, code, severity, message: 'There is no directive auth.', help, args: { key } };
  }
  if (where === 'log' || where === 'error') {
    return { section, path, range, code, severity, message: `${key} belongs in ${where}.`, args: { key, where } };
  }
  const args = { key, ...nearestOf(message), ...(where === undefined ? {} : { where }) };
  return { section, path, range, code, severity, message, args };
}

/** The runtime's sentences name the nearest known name; fixes want it alone. */
function nearestOf(message: string): { readonly nearest?: string } {
  const nearest = /Did you mean (\S+)\?$/.exec(message)?.[1];
  return nearest === undefined ? {} : { nearest };
}

const availabilityOf = remember((...args: Parameters<typeof checkAvailability>) =>
  checkAvailability(...args).map(ofRuntime),
);

const shapeOf = remember((...args: Parameters<typeof checkShape>) => checkShape(...args).map(ofRuntime));

/** The field type that was meant by the one a message of the form names. */
function meantType(message: string): string | undefined {
  const written = /type (.*)\.$/.exec(message)?.[1] ?? '';
  return fieldTypeMeant(written) ?? nearestName(written, parameterTypes.keys());
}

const formFindings = remember((text: string) =>
  withoutEchoes(
    formOf(text).diagnostics.map((diagnostic) => {
      const finding = ofRuntime(diagnostic);
      const type = finding.code === 'unknown-type' ? meantType(diagnostic.message) : undefined;
      return {
        ...finding,
        code: codesOfForm[finding.code] ?? finding.code,
        ...(type === undefined ? {} : { help: `Did you mean ${type}?` }),
      };
    }),
    text,
  ),
);

const scenarioFindings = remember((text: string) => readScenarios(text).problems.map(inSection('scenarios', text)));
const scopeFindings = remember((text: string) => readScopes(text).problems.map(inSection('scopes', text)));

function inSection(
  section: 'scenarios' | 'scopes',
  text: string,
): (problem: Pick<Finding, 'code' | 'range' | 'message' | 'help' | 'severity'>) => Finding {
  return ({ code, range, message, help, severity }) => ({
    section,
    path: pathAt(documentOf(text), range.start)?.path ?? [],
    range,
    code,
    ...(code === 'unknown-key' ? meantKey(text.slice(range.start + 1, range.end - 1), help ?? '') : {}),
    ...(severity === undefined ? {} : { severity }),
    ...(message === undefined ? {} : { message }),
    ...(help === undefined || code === 'unknown-key' ? {} : { help }),
  });
}

/** The key that was meant, of those that the reader names. */
function meantKey(key: string, known: string): Pick<Finding, 'help' | 'args'> {
  const nearest = scenarioKeyMeant(
    key,
    [...known.matchAll(/"(\w+)"/g)].map(([, name = '']) => name),
  );
  return nearest === undefined ? { help: known } : { help: `Did you mean "${nearest}"?`, args: { nearest } };
}

/** What people look at first comes first. */
const order: Readonly<Record<SectionName, number>> = {
  communication: 0,
  parameters: 1,
  common: 2,
  scopes: 3,
  base: 4,
  module: 5,
  functions: 6,
  scenarios: 7,
};

const inReadingOrder = (a: Problem, b: Problem): number =>
  order[a.section] - order[b.section] || a.range.start - b.range.start;
