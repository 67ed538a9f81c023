import type { AppPorts } from '../ports.ts';

/** Whether mocked runs ask for consent on the page. */
export function setAskConsent({ store }: AppPorts, askConsent: boolean): void {
  store.update((state) => (state.askConsent === askConsent ? state : { ...state, askConsent }));
}
