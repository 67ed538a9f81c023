import { builtins, type FunctionTable, withCustomFunctions } from '../../engine/index.ts';
import type { ConnectionKind, SectionName } from '../../project/index.ts';
import { type Parameter, readParameters } from '../../runtime/index.ts';
import type { JsonDocument } from '../../source/index.ts';
import { declaredFunctions } from '../declared-functions.ts';
import { documentOf } from '../document-of.ts';
import { remember } from '../remember.ts';

/** The texts of a project that are checked together. */
export interface DiagnosedProject {
  readonly kind: ConnectionKind;
  readonly sections: Readonly<Partial<Record<SectionName, string>>>;
}

export type JsonSection = Exclude<SectionName, 'functions'>;

/** The sections as the checks read them. A text that did not change keeps its objects. */
export interface Sources {
  readonly kind: ConnectionKind;
  readonly documents: Readonly<Record<JsonSection, JsonDocument>>;
  /** What can be read of the form. */
  readonly form: readonly Parameter[];
  readonly functions: FunctionTable;
  /** The text of the custom functions. */
  readonly script: string;
}

/** Reads every section once; what did not change since is not read again. */
export function readSources({ kind, sections }: DiagnosedProject): Sources {
  const read = (section: JsonSection): JsonDocument => documentOf(sections[section] ?? '');
  return {
    kind,
    documents: {
      communication: read('communication'),
      parameters: read('parameters'),
      scenarios: read('scenarios'),
      common: read('common'),
      base: read('base'),
      module: read('module'),
      scopes: read('scopes'),
    },
    form: formOf(sections.parameters ?? '').parameters,
    functions: functionsOf(sections.functions ?? ''),
    script: sections.functions ?? '',
  };
}

export const formOf = remember(readParameters);

const functionsOf = remember(
  (script: string): FunctionTable =>
    script.trim() === ''
      ? builtins
      : withCustomFunctions(
          builtins,
          declaredFunctions(script).map(({ definition }) => definition),
        ),
);
