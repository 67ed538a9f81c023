import type { JsonPath, SourceRange } from '../../source/index.ts';
import type { Value } from '../../engine/index.ts';

/** One field of the credential form, read from the parameters JSON (connections.md §13). Plain data. */
export interface Parameter {
  /** Key under `parameters` and `connection`; empty when the author gave none. */
  readonly name: string;
  /** As written, in lower case, without what follows a colon; see `parameter-types.ts`. */
  readonly type: string;
  /** Shown to the user; the name when the author gave none. */
  readonly label: string;
  /** Markdown. */
  readonly help?: string;
  readonly required: boolean;
  readonly default?: Value;
  /** Hidden until the user asks for advanced settings. */
  readonly advanced: boolean;
  /** May be changed when the connection is edited. */
  readonly editable: boolean;
  readonly editableHelp?: string;
  readonly multiline: boolean;
  /** The value is a list of what the type holds. */
  readonly multiple: boolean;
  /** False for a date without a time of day. */
  readonly time: boolean;
  readonly visible: boolean;
  /** Choices of a select; absent when there are none or they come from a remote source. */
  readonly options?: readonly ParameterOption[];
  /** An `rpc://…` address of the choices, which only Make can ask. */
  readonly remote?: string;
  /** What an empty select shows, and the fields it then has. */
  readonly placeholder?: { readonly label?: string; readonly nested: readonly Parameter[] };
  /** Fields that belong to this one: shown while it has a value, a boolean while it is true. */
  readonly nested: readonly Parameter[];
  /** Fields of a boolean that is not true. */
  readonly nestedWhenFalse: readonly Parameter[];
  /** Shape of a collection, or of the items of a list. */
  readonly spec?: ParameterSpec;
  readonly rules: ParameterRules;
  /** A button that would ask the app's own code for a value; does nothing here. */
  readonly rpc?: { readonly url: string; readonly label: string };
  /** Of a banner. */
  readonly banner?: { readonly title?: string; readonly text?: string; readonly theme?: string };
  /** Caption of the button that adds an item to a list. */
  readonly addLabel?: string;
  /** Where it is written. */
  readonly path: JsonPath;
  readonly range: SourceRange;
}

export interface ParameterOption {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
  readonly group?: string;
  readonly isDefault: boolean;
  readonly nested: readonly Parameter[];
}

/** `item`: every item is such a value. `fields`: the collection, or every item, has these members. */
export type ParameterSpec =
  | { readonly kind: 'item'; readonly item: Parameter }
  | { readonly kind: 'fields'; readonly fields: readonly Parameter[] };

/** The attribute `validate`; rules that make no sense are left out. */
export interface ParameterRules {
  /** Source of a regular expression that is searched, not anchored. */
  readonly pattern?: { readonly source: string; readonly label?: string };
  readonly min?: number;
  readonly max?: number;
  /** Of a list: what its items may be. */
  readonly enum?: readonly Value[];
  readonly minItems?: number;
  readonly maxItems?: number;
}
