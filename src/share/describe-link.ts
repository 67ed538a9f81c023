import { isCollection, type Value } from '../engine/index.ts';
import { type FormValues, type Project, type SectionName, sectionNames, readScenarios } from '../project/index.ts';
import type { Parameter } from '../runtime/index.ts';
import { blankCommon } from './blank-common.ts';
import { findTokens, type TokenLiteral } from './find-tokens.ts';
import { scrubName, scrubText } from './scrub-text.ts';
import { splitValues } from './secret-values.ts';
import type { SharedDocument } from './shared-document.ts';

export interface LinkInput {
  readonly project: Project;
  readonly values: FormValues;
  /** The fields of the form. */
  readonly parameters: readonly Parameter[];
  /** Every other text known to be secret: of saved connections, and what runs made of secrets. */
  readonly secrets: readonly string[];
  /** Further texts that no scenario may hold, as answers may say them back; an author may well write them elsewhere. */
  readonly secretsOfAnswers?: readonly string[];
  readonly choice: LinkChoice;
}

/** What the author wants in the link. The definition always goes in. */
export interface LinkChoice {
  readonly scenarios: boolean;
  /** Base and module. */
  readonly module: boolean;
  readonly values: boolean;
}

/** Everything there is to share. */
export const wholeProject: LinkChoice = { scenarios: true, module: true, values: true };

/** What a link would hold, and what was taken out. */
export interface LinkDescription {
  /** For `encodeLink`; holds none of the secrets. */
  readonly document: SharedDocument;
  readonly parts: readonly LinkPart[];
  readonly leftOut: readonly LeftOut[];
  /** Literals in the texts that look like credentials; they *are* in the link. */
  readonly suspects: readonly (TokenLiteral & { readonly section: SectionName })[];
}

export interface LinkPart {
  readonly name: 'definition' | 'scenarios' | 'module' | 'values';
  /** Sections, scenarios or values. */
  readonly count: number;
  /** Characters before compression. */
  readonly size: number;
  readonly included: boolean;
}

export interface LeftOut {
  /** Such as `parameters.apiKey`, `common.clientSecret`, or a section's name. */
  readonly name: string;
  /** A plain phrase: why it was left out. */
  readonly why: string;
}

const partOf = (section: SectionName): 'definition' | 'scenarios' | 'module' =>
  section === 'scenarios' ? 'scenarios' : section === 'base' || section === 'module' ? 'module' : 'definition';

/** Prepares what is shared: takes out every secret and says so. Changes nothing. */
export function describeLink(input: LinkInput): LinkDescription {
  const { project, values, parameters, secrets, secretsOfAnswers = [], choice } = input;
  const { open, secret } = splitValues(parameters, values);
  const leftOut: LeftOut[] = secret.map(({ name }) => ({ name: `parameters.${name}`, why: 'typed into the form' }));
  const known = [...new Set([...secret.flatMap(({ value }) => textsIn(value)), ...secrets])];
  const ofScenarios = [...known, ...secretsOfAnswers];

  const sections: Partial<Record<SectionName, string>> = {};
  for (const name of sectionNames) {
    const text = project.sections[name];
    if (text === undefined || !isChosen(partOf(name), choice)) continue;
    sections[name] = openText(name, text, name === 'scenarios' ? ofScenarios : known, leftOut);
  }
  const typed = Object.entries(open).flatMap(([name, value]) => {
    const json = JSON.stringify(value);
    if (json === undefined || scrubText(json, known) === undefined) return [[name, value] as const];
    leftOut.push({ name: `parameters.${name}`, why: 'holds a secret' });
    return [];
  });
  const selectedScenario = choice.scenarios ? scrubName(project.selectedScenario, ofScenarios) : '';
  return {
    document: {
      project: { ...project, name: scrubName(project.name, known), selectedScenario, sections },
      values: choice.values ? Object.fromEntries(typed) : {},
    },
    parts: partsOf(project, typed, choice),
    leftOut,
    suspects: sectionNames.flatMap((section) =>
      findTokens(sections[section] ?? '').map((token) => ({ ...token, section })),
    ),
  };
}

/** A value that belongs to no field may be of any shape. */
function textsIn(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: Value) => textsIn(item));
  return value !== null && value !== undefined && isCollection(value) ? Object.values(value).flatMap(textsIn) : [];
}

const isChosen = (part: LinkPart['name'], choice: LinkChoice): boolean => part === 'definition' || choice[part];

function openText(name: SectionName, text: string, known: readonly string[], leftOut: LeftOut[]): string {
  let open = text;
  if (name === 'common') {
    const blanked = blankCommon(text);
    open = blanked.text;
    for (const left of blanked.left) leftOut.push({ name: `common.${left}`, why: 'a value of the app' });
  }
  const scrubbed = scrubText(open, known);
  if (scrubbed !== undefined) leftOut.push({ name, why: 'held a secret; it was taken out of the text' });
  return scrubbed ?? open;
}

function partsOf(
  { sections }: Project,
  typed: readonly (readonly [string, unknown])[],
  choice: LinkChoice,
): readonly LinkPart[] {
  const part = (name: 'definition' | 'scenarios' | 'module'): LinkPart => {
    const texts = sectionNames
      .filter((section) => partOf(section) === name)
      .flatMap((section) => sections[section] || []);
    const count = name === 'scenarios' ? readScenarios(sections.scenarios ?? '').scenarios.length : texts.length;
    return { name, count, size: texts.join('').length, included: isChosen(name, choice) };
  };
  const values: LinkPart = {
    name: 'values',
    count: typed.length,
    size: typed.length === 0 ? 0 : JSON.stringify(Object.fromEntries(typed)).length,
    included: choice.values,
  };
  return [part('definition'), part('scenarios'), part('module'), values].filter(({ size }) => size > 0);
}
