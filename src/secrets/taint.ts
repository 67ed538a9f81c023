/** A text that gives a secret away: the secret itself, or what was made of it. */
export interface TaintedText {
  readonly text: string;
  /** Where the secret comes from, such as `parameters.apiKey` or `body.access_token`. */
  readonly origin: string;
  /** How it is spelled: `as it is`, `base64`, `sha256` …, or `made from it` for what an expression computed. */
  readonly form: string;
}

/** Everything a run must not show, longest first, so that masking one never leaves half of another. */
export interface Taint {
  readonly texts: readonly TaintedText[];
}

/** Shorter texts occur everywhere; hiding them would hide the page and protect nothing. */
export const shortestSecret = 4;
