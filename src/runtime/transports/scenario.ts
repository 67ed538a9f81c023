import type { Json } from '../definition/json.ts';
import type { RunAction } from '../run-request.ts';
import type { Verdict } from '../run-result.ts';

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
  /** What the user does. Default: creates a connection. */
  readonly action?: RunAction;
  /** Fields of the form that this scenario fills in itself; the others are as typed. Made-up values, never real ones. */
  readonly values?: Readonly<Record<string, Json>>;
  /** What is stored before, for actions on a connection that is there; made up as well. */
  readonly connection?: ScenarioConnection;
  /** What a run of it should come to. */
  readonly expect?: Expectation;
}

export interface ScenarioConnection {
  readonly data: Readonly<Record<string, Json>>;
  readonly uid?: string | number;
  /** ISO instant. */
  readonly expires?: string;
}

/** Parts that are absent are not looked at. */
export interface Expectation {
  readonly verdict?: Verdict;
  readonly error?: { readonly type?: ExpectedText; readonly message?: ExpectedText };
  readonly uid?: string | number;
  /** What Make shows beside the name of the connection. */
  readonly label?: ExpectedText;
  /** Members of the stored data; others may be there too. */
  readonly data?: Readonly<Record<string, Json>>;
  /** Of the requests in the order they are sent, without redirects; further ones may follow. */
  readonly requests?: readonly ExpectedRequest[];
}

export interface ExpectedRequest {
  readonly method?: string;
  readonly url?: ExpectedText;
  /** Names in any case; others may be there too. */
  readonly headers?: Readonly<Record<string, ExpectedText>>;
  /** A text or pattern of the body as sent; anything else is compared with the body read as JSON. */
  readonly body?: Json;
}

/** A text as it is, or a pattern in which `*` stands for any run of characters: `{ "like": "[401]*" }`. */
export type ExpectedText = string | { readonly like: string };

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
  /**
   * Ends the request without an answer: a network code such as `ECONNRESET` or `ETIMEDOUT`; `CORS` is what a browser
   * tells when the service does not let pages read its answers.
   */
  readonly networkError?: string;
}
