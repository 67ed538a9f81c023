export type { SourceRange } from './source-range.ts';
export { findNode } from './find-node.ts';
export type { JsonArray, JsonNode, JsonObject, JsonProperty, JsonString } from './json-node.ts';
export { type JsonPath, toJsonPointer } from './json-path.ts';
export type { JsonProblem } from './json-problem.ts';
export { createLineIndex, type LineIndex, type Position } from './line-index.ts';
export { pathAt, type PlaceInJson } from './path-at.ts';
export { type JsonDocument, readJson } from './read-json.ts';
export { toJson } from './to-json.ts';
