import type { AppPorts } from '../ports.ts';
import type { ViewState } from '../state.ts';

/** Shows something else; the same again changes nothing. */
export function changeView({ store }: AppPorts, change: Partial<ViewState>): void {
  store.update((state) => {
    const view = { ...state.view, ...change };
    const same = (Object.keys(change) as (keyof ViewState)[]).every((key) => view[key] === state.view[key]);
    return same ? state : { ...state, view };
  });
}
