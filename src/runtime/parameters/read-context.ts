import type { JsonNode, JsonPath } from '../../source/index.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import type { Parameter } from './parameter.ts';

/** What the readers of one document share. */
export interface ReadContext {
  report(
    code: string,
    severity: DefinitionDiagnostic['severity'],
    message: string,
    node: JsonNode,
    path: JsonPath,
  ): void;
  /** Reads the fields under another field; here, so that the readers need not import each other in a circle. */
  readList(node: JsonNode | undefined, path: JsonPath): readonly Parameter[];
}
