/** What every field of a form needs to know, however deep it lies. */
export interface FormContext {
  /** The mistakes that are shown now, by path (connections.md §13). */
  readonly errors: ReadonlyMap<string, string>;
  /** What cannot be changed later says so; not where nothing can, which is how Make's forms are. */
  readonly saysFixed: boolean;
  /** Advanced fields are shown. */
  readonly advanced: boolean;
}

export const emptyContext: FormContext = { errors: new Map(), saysFixed: true, advanced: true };
