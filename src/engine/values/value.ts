/**
 * Everything an IML expression can evaluate to (iml.md §5, §6).
 *
 * `undefined` is "not there" and vanishes from JSON, `null` is kept. `EmptyText` is the value of the keyword
 * `emptystring`: a String object of length 0, truthy, loosely equal to `''`, written out as `""` (iml.md §5.1).
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | string
  | EmptyText
  | Date
  | Uint8Array
  | readonly Value[]
  | ValueObject;

export interface ValueObject {
  readonly [key: string]: Value;
}

/** A String object; only the keyword `emptystring` makes one. */
export interface EmptyText {
  readonly length: number;
  charAt(index: number): string;
  valueOf(): string;
}

/** The roots an expression can name: `parameters`, `connection`, `body`, … Missing roots are `undefined`. */
export type Scope = ValueObject;
