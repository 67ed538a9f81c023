export type { SourceRange } from './source-range.ts';
export { type JsonPath, toJsonPointer } from './json-path.ts';
