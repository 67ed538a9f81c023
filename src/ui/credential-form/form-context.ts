/** What every field of a form needs to know, however deep it lies. */
export interface FormContext {
  /** The mistakes that are shown now, by path (connections.md §13). */
  readonly errors: ReadonlyMap<string, string>;
  /** Advanced fields are shown. */
  readonly advanced: boolean;
}

export const emptyContext: FormContext = { errors: new Map(), advanced: true };
