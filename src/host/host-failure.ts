/** Why a worker gave no answer. */
export interface HostFailure {
  /**
   * `cancelled` it was told to stop · `unresponsive` it hung and was ended · `crashed` it could not be started, or broke ·
   * `defect` the playground made a mistake; the worker goes on.
   */
  readonly kind: 'cancelled' | 'unresponsive' | 'crashed' | 'defect';
  /** A plain sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

export const cancelled: HostFailure = {
  kind: 'cancelled',
  message: 'The run was cancelled.',
  advice: 'Run it again when you are ready.',
};

export const superseded: HostFailure = {
  kind: 'cancelled',
  message: 'A newer preview took the place of this one.',
  advice: 'Wait for the newer one.',
};

export const disposed: HostFailure = {
  kind: 'cancelled',
  message: 'The page is closing.',
  advice: 'Open it again.',
};

export const runHung: HostFailure = {
  kind: 'unresponsive',
  message: 'The run did not answer any more and was stopped.',
  advice:
    'Look for a regular expression that takes forever on some text, such as /(a+)+$/, or for very large lists or texts. The next run starts afresh.',
};

export const previewHung: HostFailure = {
  kind: 'unresponsive',
  message: 'The value takes too long to compute for a preview.',
  advice: 'Run the connection to see it.',
};

export const notStarted = (detail: string): HostFailure => ({
  kind: 'crashed',
  message: `The part of the playground that evaluates could not be loaded${detail === '' ? '' : `: ${detail}`}.`,
  advice: 'Check the network and try again; if that does not help, reload the page. Your work is saved.',
});

export const broken = (detail: string): HostFailure => ({
  kind: 'crashed',
  message: `The part of the playground that evaluates broke${detail === '' ? '' : `: ${detail}`}.`,
  advice: 'Try again: it starts afresh. If it happens every time, this is our mistake; please report it.',
});

export const defect = (error: unknown): HostFailure => ({
  kind: 'defect',
  message: `Something went wrong in the playground itself: ${error instanceof Error ? error.message : String(error)}`,
  advice: 'This is our mistake, not yours. Please report it with what you ran.',
});
