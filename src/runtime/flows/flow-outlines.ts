import type { ConnectionKind } from '../definition/steps.ts';
import type { RunAction } from '../run-request.ts';
import type { StepName } from '../trace/trace-event.ts';

export interface OutlineStep {
  readonly step: StepName;
  /** Under which circumstances it runs; absent means always, if it is written. */
  readonly when?: string;
}

export interface ActionOutline {
  /** In the order they run. */
  readonly steps: readonly OutlineStep[];
  /** What is stored afterwards, in a sentence. */
  readonly stores: string;
}

/** Kinds that know an action less leave it out. */
type Outlines = Readonly<Record<ConnectionKind, Readonly<Partial<Record<RunAction, ActionOutline>>>>>;

const consent2: readonly OutlineStep[] = [
  { step: 'preauthorize' },
  { step: 'authorize', when: 'no request: the user is sent to the service and comes back' },
  { step: 'token' },
  { step: 'info' },
];

const consent1: readonly OutlineStep[] = [
  { step: 'requestToken' },
  { step: 'authorize', when: 'no request: the user is sent to the service and comes back' },
  { step: 'accessToken' },
  { step: 'info' },
];

const refreshIfDue: OutlineStep = { step: 'refresh', when: 'when its condition holds' };

const create = 'Everything the steps kept. Nothing after an error.';
const edit = 'What the steps kept takes the place of the old data as a whole. After an error the old stays complete.';
const reauthorize = 'What the steps kept is merged into what was there. After an error the old stays complete.';
const verify = 'What the reply adds is merged into what was there. After an error the old stays.';
const nothing = 'Nothing: a module changes no connection.';
const gone = 'The connection is gone, whatever the service answers.';

/**
 * Which steps each action performs, in order (connections.md §4, §15). The flows carry this out in code; a test runs each
 * action and holds the two against each other.
 */
export const flowOutlines: Outlines = {
  basic: {
    create: { steps: [{ step: 'connection' }], stores: create },
    edit: { steps: [{ step: 'connection' }], stores: edit },
    verify: { steps: [{ step: 'connection' }], stores: verify },
    module: { steps: [{ step: 'module' }], stores: nothing },
    delete: { steps: [], stores: gone },
  },
  oauth1: {
    create: { steps: consent1, stores: create },
    edit: { steps: consent1, stores: edit },
    reauthorize: { steps: consent1, stores: reauthorize },
    verify: { steps: [{ step: 'info' }], stores: verify },
    module: { steps: [{ step: 'module', when: 'signed with the helper `oauth` of base and module' }], stores: nothing },
    delete: { steps: [], stores: gone },
  },
  oauth2: {
    create: { steps: consent2, stores: create },
    edit: { steps: consent2, stores: edit },
    reauthorize: { steps: consent2, stores: reauthorize },
    verify: { steps: [refreshIfDue, { step: 'info' }], stores: `${verify} Refreshed data stay even then.` },
    refresh: { steps: [refreshIfDue], stores: 'What the reply adds is merged into what was there; the scope stays.' },
    module: {
      steps: [refreshIfDue, { step: 'module', when: 'when no scope is missing' }],
      stores: 'Refreshed data, whatever becomes of the module.',
    },
    delete: { steps: [{ step: 'invalidate', when: 'once; its failure is shown' }], stores: gone },
  },
};
