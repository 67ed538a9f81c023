import { advanceClock } from '../commands/advance-clock.ts';
import { pastExpiry } from '../commands/past-expiry.ts';
import { setClock } from '../commands/set-clock.ts';
import type { Action } from './action.ts';

const hour = 3_600_000;

const words = 'clock time now date freeze advance travel';

/** What the status bar offers beside the clock of runs. */
export const clockActions: readonly Action[] = [
  {
    id: 'clock-freeze',
    title: 'Freeze the clock of runs',
    group: 'Run',
    words,
    unavailable: ({ clock }) => (clock === null ? undefined : 'The clock stands still.'),
    perform: (ports) => advanceClock(ports, 0),
  },
  {
    id: 'clock-hour',
    title: 'Advance the clock of runs by one hour',
    group: 'Run',
    words,
    perform: (ports) => advanceClock(ports, hour),
  },
  {
    id: 'clock-month',
    title: 'Advance the clock of runs by thirty days',
    group: 'Run',
    words: `${words} month`,
    perform: (ports) => advanceClock(ports, 30 * 24 * hour),
  },
  {
    id: 'clock-expiry',
    title: 'Move the clock of runs past the next expiry',
    group: 'Run',
    words: `${words} expire expired token refresh`,
    unavailable: ({ openConnectionId }) => (openConnectionId === null ? 'No saved connection is open.' : undefined),
    perform: pastExpiry,
  },
  {
    id: 'clock-reset',
    title: 'Leave the clock of runs to the scenario',
    group: 'Run',
    words: `${words} reset real`,
    unavailable: ({ clock }) => (clock === null ? 'It was not moved.' : undefined),
    perform: (ports) => setClock(ports, null),
  },
];
