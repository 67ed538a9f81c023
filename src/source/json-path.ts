/** Where a value stands inside a JSON document: object keys and 0-based list indexes, outermost first. */
export type JsonPath = readonly (string | number)[];

/** The path as a JSON pointer (RFC 6901); the root is the empty text. */
export function toJsonPointer(path: JsonPath): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
