/** Bounds on one evaluation, so that hostile or runaway input ends with a clear error instead of a frozen page. */
export interface Limits {
  /** Longest text a function or a template may produce, in UTF-16 units. */
  readonly textLength: number;
  /** Most items a list may have. */
  readonly listLength: number;
  /** Deepest nesting of an expression, and of a JSON value that is transformed. */
  readonly depth: number;
  /** Function calls, list items visited and template leaves, added up over one evaluation. */
  readonly steps: number;
}

export const defaultLimits: Limits = {
  textLength: 10_000_000,
  listLength: 1_000_000,
  depth: 200,
  steps: 20_000_000,
};
