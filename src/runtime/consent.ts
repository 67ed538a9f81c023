/** What a run asks the page when the user has to go to the service for consent. Plain data, crosses to the page. */
export interface ConsentQuestion {
  readonly runId: string;
  /** Where the user is to go. */
  readonly address: string;
  /** What must come back as `state`; empty when nothing must (OAuth 1). */
  readonly state: string;
  /** The service is mocked: nobody is sent anywhere, the page asks in its place. */
  readonly simulated: boolean;
}

/**
 * `answered` the service sent the user back, with this query · `closed` the user gave up · `blocked` the browser opened no
 * window · `timed-out` nobody came back in `afterMs` milliseconds · `unavailable` there is nobody to ask.
 */
export type ConsentAnswer =
  | { readonly kind: 'answered'; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: 'closed' | 'blocked' | 'unavailable' }
  | { readonly kind: 'timed-out'; readonly afterMs: number };
