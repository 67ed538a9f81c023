import { askCoverage } from '../commands/ask-coverage.ts';
import { breakConnection } from '../commands/break-connection.ts';
import { cancelRun } from '../commands/cancel-run.ts';
import { requestRun } from '../commands/request-run.ts';
import { runAll } from '../commands/run-all.ts';
import { showResultTab } from '../commands/show-result-tab.ts';
import { setTransport } from '../commands/set-transport.ts';
import type { AppState } from '../state.ts';
import type { Action } from './action.ts';
import { keys } from './keys.ts';

const isRunning = ({ run }: AppState): boolean => run?.status === 'running' || run?.status === 'cancelling';

export const runActions: readonly Action[] = [
  {
    id: 'run',
    title: 'Run the connection',
    group: 'Run',
    words: 'test verify create execute',
    shortcut: keys.run,
    perform: (ports) => void requestRun(ports),
  },
  {
    id: 'run-all',
    title: 'Run all scenarios',
    group: 'Run',
    words: 'table matrix test',
    shortcut: keys['run-all'],
    unavailable: ({ scenarios }) => (scenarios.length === 0 ? 'There are no scenarios yet.' : undefined),
    perform: (ports) => {
      showResultTab(ports, 'scenarios');
      void runAll(ports);
    },
  },
  {
    id: 'break-connection',
    title: 'Break my connection: try bad answers',
    group: 'Run',
    words: 'mutate fuzz robust',
    unavailable: ({ scenarios }) => (scenarios.length === 0 ? 'There are no scenarios yet.' : undefined),
    perform: (ports) => {
      showResultTab(ports, 'scenarios');
      void breakConnection(ports);
    },
  },
  {
    id: 'coverage',
    title: 'Coverage of the directive at the cursor',
    group: 'Run',
    words: 'exercised branch never half mark gutter scenario',
    shortcut: keys.coverage,
    unavailable: ({ view: { cursor } }) =>
      cursor?.section === 'communication' ? undefined : 'Put the cursor into the Communication section.',
    perform: (ports) => {
      const { cursor } = ports.store.get().view;
      if (cursor?.section === 'communication') void askCoverage(ports, cursor.offset);
    },
  },
  {
    id: 'cancel-run',
    title: 'Cancel the run',
    group: 'Run',
    words: 'stop abort',
    unavailable: (state) => (isRunning(state) ? undefined : 'Nothing is running.'),
    perform: cancelRun,
  },
  {
    id: 'run-module',
    title: 'Run the module',
    group: 'Run',
    words: 'connection base request',
    unavailable: ({ project }) =>
      (project.sections.module ?? '').trim() === '' ? 'The Module section is empty.' : undefined,
    perform: (ports) => void requestRun(ports, 'module'),
  },
  {
    id: 'mock',
    title: 'Switch to Mock: answers come from the scenario',
    group: 'Run',
    unavailable: ({ transport }) => (transport === 'mock' ? 'Mock is on.' : undefined),
    perform: (ports) => setTransport(ports, 'mock'),
  },
  {
    id: 'live',
    title: 'Switch to Live: requests really go out',
    group: 'Run',
    words: 'real network send',
    unavailable: ({ transport }) => (transport === 'live' ? 'Live is on.' : undefined),
    perform: (ports) => setTransport(ports, 'live'),
  },
];
