import type { AppPorts } from '../ports.ts';

/** Looks at no mark of coverage any more. */
export function closeCoverage({ store }: AppPorts): void {
  store.update((state) => (state.coverageQuestion === null ? state : { ...state, coverageQuestion: null }));
}
