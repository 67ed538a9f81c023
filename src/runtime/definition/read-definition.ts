import { isCollection, type ValueObject } from '../../engine/index.ts';
import { type JsonDocument, readJson, toJson } from '../../source/index.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { readParameters } from '../parameters/read-parameters.ts';
import type { DefinitionTexts } from '../run-request.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import { checkAvailability } from './check-availability.ts';
import { checkShape } from './check-shape.ts';
import { jsonProblems } from './json-problems.ts';
import type { ConnectionKind } from './steps.ts';

/** A definition as far as it can be read. */
export interface Definition {
  readonly kind: ConnectionKind;
  readonly communication: JsonDocument;
  readonly parameters: readonly Parameter[];
  /** Data of the app, not of a user (connections.md §14). */
  readonly common: ValueObject;
  /** What modules inherit; absent when there is no such text. */
  readonly base?: JsonDocument;
  readonly module?: JsonDocument;
}

export interface DefinitionRead {
  readonly definition: Definition;
  /** Mistakes in the JSON first, then what is legal but not right. */
  readonly diagnostics: readonly DefinitionDiagnostic[];
}

/** Reads the texts of a definition: JSON with comments (connections.md §1). Never throws; an empty text is empty. */
export function readDefinition(texts: DefinitionTexts, kind: ConnectionKind): DefinitionRead {
  const communication = readJson(texts.communication);
  const parameters = readParameters(texts.parameters ?? '');
  const common = readJson(texts.common ?? '');
  const base = readOptional(texts.base);
  const module = readOptional(texts.module);
  const definition: Definition = {
    kind,
    communication,
    parameters: parameters.parameters,
    common: toObject(common),
    ...(base && { base }),
    ...(module && { module }),
  };
  return {
    definition,
    diagnostics: [
      ...jsonProblems('communication', communication),
      ...parameters.diagnostics,
      ...jsonProblems('common', common),
      ...(base ? jsonProblems('base', base) : []),
      ...(module ? jsonProblems('module', module) : []),
      ...checkShape('communication', communication, kind),
      ...checkShape('common', common, kind),
      ...(base ? checkShape('base', base, kind) : []),
      ...(module ? checkShape('module', module, kind) : []),
      ...checkAvailability(communication, kind),
    ],
  };
}

const readOptional = (text: string | undefined): JsonDocument | undefined =>
  text === undefined || text.trim() === '' ? undefined : readJson(text);

function toObject({ root }: JsonDocument): ValueObject {
  const value = root && (toJson(root) as ValueObject);
  return isCollection(value) ? value : {};
}
