import type { SourceRange } from './source-range.ts';
import type { StringOffsets } from './string-offsets.ts';

/** A JSON value that remembers where it was written. Ranges are offsets of the document's text, quotes included. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

interface Written {
  readonly range: SourceRange;
}

export interface JsonObject extends Written {
  readonly kind: 'object';
  /** In document order; a key may occur twice, the last one counts. */
  readonly properties: readonly JsonProperty[];
}

export interface JsonProperty {
  readonly key: string;
  readonly keyRange: SourceRange;
  readonly keyNode: JsonString;
  /** Absent while the author has not typed it yet. */
  readonly value?: JsonNode;
}

export interface JsonArray extends Written {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonString extends Written, StringOffsets {
  readonly kind: 'string';
  readonly value: string;
}

export interface JsonNumber extends Written {
  readonly kind: 'number';
  readonly value: number;
}

export interface JsonBoolean extends Written {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface JsonNull extends Written {
  readonly kind: 'null';
}
