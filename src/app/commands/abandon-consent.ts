import type { AppPorts } from '../ports.ts';

/** The user gives up signing in; the run ends with an error that says so. */
export function abandonConsent({ consent }: AppPorts): void {
  consent.abandon();
}
