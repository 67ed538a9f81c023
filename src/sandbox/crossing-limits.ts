/** Bounds on one value that enters or leaves the sandbox. */
export const crossingLimits = {
  /** Levels of lists and objects; JSON that is transformed has the same bound. */
  depth: 200,
  /** Texts, numbers, lists, objects and so on, all counted. */
  values: 1_000_000,
} as const;
