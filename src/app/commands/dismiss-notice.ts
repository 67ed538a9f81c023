import type { AppPorts } from '../ports.ts';

export function dismissNotice({ store }: AppPorts, id: string): void {
  store.update((state) =>
    state.notices.some((notice) => notice.id === id)
      ? { ...state, notices: state.notices.filter((notice) => notice.id !== id) }
      : state,
  );
}
