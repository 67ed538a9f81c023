import type { AppPorts } from '../ports.ts';

/** Lets live runs contact an origin (or `computedAddress`) until the tab is closed. */
export function allowOrigin({ store }: AppPorts, origin: string): void {
  store.update((state) =>
    state.allowedOrigins.includes(origin) ? state : { ...state, allowedOrigins: [...state.allowedOrigins, origin] },
  );
}
