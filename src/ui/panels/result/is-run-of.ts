import type { RunState } from '../../../app/index.ts';

/** Whether a run is to be read beside a scenario: its own, a live one, or one of the past that was asked for. */
export const isRunOf = ({ transport, scenario, recorded }: RunState, name: string): boolean =>
  transport === 'live' || scenario === name || recorded === true;
