/** What every field of a form needs to know, however deep it lies. */
export interface FormContext {
  /** The mistakes that are shown now, by path (connections.md §13). */
  readonly errors: ReadonlyMap<string, string>;
  /**
   * Which fields say whether editing can change them: those that are fixed, or those that are editable where these are
   * few; none where none is editable, which is how most of Make's forms are.
   */
  readonly says: 'fixed' | 'editable' | 'nothing';
  /** Advanced fields are shown. */
  readonly advanced: boolean;
}

export const emptyContext: FormContext = { errors: new Map(), says: 'fixed', advanced: true };
