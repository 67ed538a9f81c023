import { type JsonNode, type JsonPath, readJson } from '../../source/index.ts';
import { jsonProblems } from '../definition/json-problems.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import type { Parameter } from './parameter.ts';
import type { ReadContext } from './read-context.ts';
import { readParameter } from './read-parameter.ts';

export interface ParametersRead {
  /** What can be used, even of a broken text. */
  readonly parameters: readonly Parameter[];
  readonly diagnostics: readonly DefinitionDiagnostic[];
}

/** Reads the parameters of a connection: a JSON list of fields, with comments. An empty text is an empty form. */
export function readParameters(text: string): ParametersRead {
  const document = readJson(text);
  const diagnostics: DefinitionDiagnostic[] = [...jsonProblems('parameters', document)];
  const context: ReadContext = {
    report(code, severity, message, node, path) {
      diagnostics.push({ section: 'parameters', path, code, severity, message, range: node.range });
    },
    readList: (node, path) => readList(node, path, context),
  };
  return { parameters: readList(document.root, [], context), diagnostics };
}

/** A list of fields, at the top or under a field. Remote lists (`rpc://…`) exist in Make only. */
function readList(node: JsonNode | undefined, path: JsonPath, context: ReadContext): readonly Parameter[] {
  if (node === undefined || node.kind === 'null') return [];
  if (node.kind === 'string') {
    context.report(
      'remote-fields',
      'hint',
      'These fields come from the app; a playground cannot ask for them.',
      node,
      path,
    );
    return [];
  }
  if (node.kind !== 'array') {
    context.report('parameters-not-a-list', 'error', 'Parameters are a list: [ { "name": … }, … ].', node, path);
    return [];
  }
  const parameters: Parameter[] = [];
  const names = new Set<string>();
  for (const [index, item] of node.items.entries()) {
    const at = [...path, index];
    if (item.kind === 'string') {
      readList(item, at, context);
      continue;
    }
    const parameter = readParameter(item, at, context);
    if (parameter === undefined) continue;
    if (parameter.name !== '' && names.has(parameter.name)) {
      context.report('duplicate-parameter', 'warning', `There is another field named ${parameter.name}.`, item, at);
    }
    names.add(parameter.name);
    parameters.push(parameter);
  }
  return parameters;
}
