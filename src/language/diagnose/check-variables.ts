import { compileTemplate, nearestName, type Reference } from '../../engine/index.ts';
import type { JsonNode, JsonPath, JsonString } from '../../source/index.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import type { StepName } from '../trace/trace-event.ts';
import { findDirective } from './directives.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import type { Definition } from './read-definition.ts';
import { requestsOf } from './requests-of.ts';
import type { ConnectionKind } from './steps.ts';
import { isKnownAt, type Variable, variables } from './variables.ts';

interface Place {
  readonly kind: ConnectionKind;
  readonly step: StepName;
  readonly inResponse: boolean;
}

/**
 * Expressions of a communication that can have no value: a variable that does not exist or not here (connections.md
 * §3), or a name that nothing in the definition gives it.
 */
export function checkVariables(definition: Definition): readonly DefinitionDiagnostic[] {
  const names = knownNames(definition);
  const { kind, communication } = definition;
  return requestsOf(communication, kind).flatMap(({ node, path, step }) =>
    node.properties.flatMap(({ key, value }) => {
      const place = { kind, step: step as StepName, inResponse: key === 'response' };
      return isAvailable(key, kind) ? checkNode(value, [...path, key], place, names) : [];
    }),
  );
}

/** What is ignored anyway need not be right; its own diagnostic says so. */
function isAvailable(name: string, kind: ConnectionKind): boolean {
  return findDirective(name)?.availability[kind] !== 'no';
}

function checkNode(
  node: JsonNode | undefined,
  path: JsonPath,
  place: Place,
  names: KnownNames,
): readonly DefinitionDiagnostic[] {
  if (node === undefined) return [];
  if (node.kind === 'string') return checkText(node, path, place, names);
  if (node.kind === 'array') {
    return node.items.flatMap((item, index) => checkNode(item, [...path, index], place, names));
  }
  if (node.kind !== 'object') return [];
  return node.properties.flatMap(({ key, keyNode, value }) => {
    if (path.at(-1) === 'response' && !isAvailable(`response.${key}`, place.kind)) return [];
    const at = [...path, key];
    return [...checkText(keyNode, at, place, names), ...checkNode(value, at, place, names)];
  });
}

function checkText(node: JsonString, path: JsonPath, place: Place, names: KnownNames): readonly DefinitionDiagnostic[] {
  if (!node.value.includes('{{')) return [];
  return compileTemplate(node.value).references.flatMap((reference) => {
    const problem = problemOf(reference, place, names);
    if (problem === undefined) return [];
    const range = {
      start: node.toSourceOffset(reference.range.start),
      end: node.toSourceOffset(reference.range.end),
    };
    return [{ section: 'communication', path, severity: 'warning', range, ...problem }];
  });
}

function problemOf(
  { root, names: [name] }: Reference,
  place: Place,
  known: KnownNames,
): { readonly code: string; readonly message: string } | undefined {
  const variable = variables.find((candidate) => candidate.name === root);
  if (variable === undefined) {
    const near = nearestName(
      root,
      variables.map((candidate) => candidate.name),
    );
    const advice = near === undefined ? `Is it in ${like(root)}?` : `Did you mean ${near}?`;
    return { code: 'unknown-variable', message: `There is no variable ${root}. ${advice}` };
  }
  if (!isKnownAt(variable, place.kind, place.step, place.inResponse)) {
    return { code: 'variable-not-here', message: `${root} has no value here: ${only(variable)}` };
  }
  const members = known.get(root);
  if (name === undefined || members === undefined || members.has(name)) return undefined;
  const near = nearestName(name, [...members]);
  const advice = near === undefined ? origins[root] : `Did you mean ${near}?`;
  return { code: 'unknown-name', message: `Nothing sets ${root}.${name}. ${advice}` };
}

const like = (root: string): string => `parameters.${root}, temp.${root} or body.${root}`;

function only({ where }: Variable): string {
  if (where === 'response') return 'it is the reply, which directives under response can read.';
  return where === 'oauth' ? 'it belongs to OAuth.' : 'it is read in authorize.response; keep it in temp there.';
}

/** Where the names of a variable come from. */
const origins: Readonly<Record<string, string>> = {
  parameters: 'Add a field with this name to the parameters.',
  data: 'Set it in response.data, or add a field with this name to the parameters.',
  connection: 'Set it in response.data, or add a field with this name to the parameters.',
  temp: 'Set it in temp.',
  common: 'Add it to the common data.',
};
