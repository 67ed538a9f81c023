import type { Json, Scenario } from '../runtime/index.ts';
import { meansFailure } from './is-false-success.ts';

/** The first scenario in which a service answers well when a connection is made. */
export function goodScenario(scenarios: readonly Scenario[]): Scenario | undefined {
  return scenarios.find(
    (scenario) =>
      meansFailure(scenario) !== true &&
      (scenario.action ?? 'create') === 'create' &&
      scenario.mocks.some((mock) => isObjectBody(mock.body) && (mock.status ?? 200) < 300),
  );
}

/** Of such bodies single members can be changed. */
export const isObjectBody = (body: Json | undefined): boolean =>
  typeof body === 'object' && body !== null && !Array.isArray(body);
