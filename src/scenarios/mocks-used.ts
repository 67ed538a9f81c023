import { matchesRequest, type Mock, type TraceEvent } from '../runtime/index.ts';

/** A request of a run and the mock that answered it; -1 for none. */
export interface MockUse {
  readonly request: Extract<TraceEvent, { readonly kind: 'request' }>;
  readonly mock: number;
}

/** Which mocks answered a run, by the rule of mocks: each that matches once, in order, then the last again (connections.md §18). */
export function mocksUsed(mocks: readonly Mock[], events: readonly TraceEvent[]): readonly MockUse[] {
  const used = new Set<number>();
  return events.flatMap((event) => {
    if (event.kind !== 'request') return [];
    const matching = [...mocks.keys()].filter((at) => matchesRequest((mocks[at] as Mock).match, event.request));
    const mock = matching.find((at) => !used.has(at)) ?? matching.at(-1) ?? -1;
    used.add(mock);
    return [{ request: event, mock }];
  });
}
