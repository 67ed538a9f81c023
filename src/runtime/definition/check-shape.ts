import type { JsonDocument, JsonNode, JsonPath } from '../../source/index.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import { type ConnectionKind, stepsOf } from './steps.ts';

type Section = 'communication' | 'common' | 'base' | 'module';

const wanted: Readonly<Record<Section, string>> = {
  communication: 'The communication is an object: { "url": …, "response": … }.',
  common: 'Common data is an object: { "clientId": … }.',
  base: 'The base is an object: { "baseUrl": … }.',
  module: 'The module is a request object, or a list of them.',
};

/** Reports a text, a number or the like where an object belongs. */
export function checkShape(
  section: Section,
  { root }: JsonDocument,
  kind: ConnectionKind,
): readonly DefinitionDiagnostic[] {
  if (root === undefined) return [];
  const report = (node: JsonNode, path: JsonPath, message: string): DefinitionDiagnostic => ({
    section,
    path,
    code: 'not-an-object',
    severity: 'error',
    message,
    range: node.range,
  });
  const mayBeList = section === 'module' || (section === 'communication' && kind === 'basic');
  if (root.kind === 'array' && mayBeList) {
    return root.items.flatMap((item, index) =>
      item.kind === 'object' ? [] : [report(item, [index], 'A request is an object: { "url": … }.')],
    );
  }
  if (root.kind !== 'object') return [report(root, [], wanted[section])];
  if (section !== 'communication' || kind === 'basic') return [];
  const names = new Set(stepsOf(kind).map(({ name }) => name));
  return root.properties.flatMap(({ key, value }) =>
    value !== undefined && names.has(key) && value.kind !== 'object' && value.kind !== 'array'
      ? [report(value, [key], `The step ${key} is an object: { "url": … }.`)]
      : [],
  );
}
