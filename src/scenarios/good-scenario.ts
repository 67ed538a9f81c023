import type { Mock, Scenario } from '../runtime/index.ts';
import { meansFailure } from './is-false-success.ts';

/** The first scenario in which a service answers well when a connection is made. */
export function goodScenario(scenarios: readonly Scenario[]): Scenario | undefined {
  return scenarios.find(
    (scenario) =>
      meansFailure(scenario) !== true &&
      (scenario.action ?? 'create') === 'create' &&
      scenario.mocks.some(isGoodAnswer),
  );
}

/** It has a body that a service could answer otherwise. */
export const isGoodAnswer = ({ body, status = 200, networkError }: Mock): boolean =>
  networkError === undefined && status < 300 && body !== undefined && body !== null && body !== '';
