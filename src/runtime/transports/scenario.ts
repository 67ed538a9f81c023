import type { Json } from '../definition/json.ts';

/**
 * A set of mocked responses with a name. The author writes a JSON list of these; it is also the shape in which
 * scenarios are shared and stored.
 */
export interface Scenario {
  readonly name: string;
  /** What the service means by these answers; a `failure` that ends up connected is a false success. Default `success`. */
  readonly outcome?: 'success' | 'failure';
  readonly mocks: readonly Mock[];
  /** Query of the callback after consent (OAuth). Default: a code; the right `state` is added unless one is given. */
  readonly callback?: Readonly<Record<string, string>>;
  /** Frozen clock of the run, an ISO instant. */
  readonly clock?: string;
  /** Seed of `random`, `uuid` and nonces. */
  readonly seed?: number;
}

/** One mocked answer. Mocks that match are used once each, in order; the last match repeats (connections.md §18). */
export interface Mock {
  readonly match: {
    /** Any method when absent. */
    readonly method?: string;
    /** The full URL as text, any URL when absent; `*` stands for any run of characters. */
    readonly url?: string;
  };
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object or list is sent as JSON text; text as it is; absent means empty. */
  readonly body?: Json;
  /** Simulated duration; held against the timeout, never really waited for. */
  readonly delayMs?: number;
  /** Ends the request without an answer: a network code such as `ECONNRESET`. */
  readonly networkError?: string;
}
