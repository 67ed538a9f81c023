/** Why a request cannot be built from its evaluated directives. */
export interface RequestProblem {
  /** A plain sentence; Make would end with an InvalidConfigurationError. */
  readonly message: string;
  /** What to do about it. */
  readonly advice?: string;
}
