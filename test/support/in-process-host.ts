import type { PreviewHost, RunHost } from '../../src/host/index.ts';
import { createFetchTransport, createMockTransport, createRunEnv, run } from '../../src/runtime/index.ts';

/** Runs in this thread with the real runtime: for tests where no worker can be started. */
export function createInProcessRunHost(fetchLike: typeof fetch = fetch): RunHost {
  return {
    async run(request, onEvents, signal, askUser) {
      const { transport } = request;
      const value = await run(request, {
        transport:
          transport.kind === 'mock' ? createMockTransport(transport.scenario) : createFetchTransport(fetchLike),
        env: createRunEnv(request),
        emit: (event) => onEvents([event]),
        signal,
        ...((transport.kind === 'fetch' || request.consent === 'ask') && askUser !== undefined ? { askUser } : {}),
        elapsed: () => performance.now(),
      });
      return { ok: true, value };
    },
    dispose: () => undefined,
  };
}

/** No test of the commands asks for a preview. */
export const noPreviewHost: PreviewHost = {
  evaluate: async () => ({
    ok: false,
    error: { kind: 'crashed', message: 'No previews here.', advice: 'Use the real host.' },
  }),
  dispose: () => undefined,
};
