import type { AppPorts } from '../ports.ts';

/** Opens the sign-in window, again if need be. Only a click may do so: browsers open no window otherwise. */
export function openConsent({ consent }: AppPorts): void {
  consent.open();
}
