/** A run that waits for the user to come back from a service. */
export interface ConsentState {
  readonly runId: string;
  /** Where the user is sent; its parameters are what a consent page can show. */
  readonly address: string;
  /** What must come back as `state`; empty when nothing must. */
  readonly state: string;
  /** The service is mocked: no window is opened, the answer is given by `answer`. */
  readonly simulated: boolean;
  /**
   * `ready` nothing was opened · `waiting` the window is open · `blocked` the browser refused · `closed` it was closed, or
   * the service cut the tie between the windows, which looks the same from here.
   */
  readonly phase: 'ready' | 'waiting' | 'blocked' | 'closed';
  /** What has happened and what to do, in a plain sentence. */
  readonly sentence: string;
}

export const consentSentences: Readonly<Record<ConsentState['phase'], string>> = {
  ready: 'The service is mocked. Grant, deny, or choose what comes back.',
  waiting: 'Sign in in the window that has opened; the run goes on when the service sends you back.',
  blocked:
    'The browser did not open the sign-in window. Open it with the button, or allow pop-up windows for this page.',
  closed:
    'The window was closed, or the service hides it from this page. An answer still counts; open it again, or end the run.',
};
