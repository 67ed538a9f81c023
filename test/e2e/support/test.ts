import { test as base, expect } from '@playwright/test';
import { type ApiServer, startApiServer } from './api-server.ts';
import { type Guard, watch } from './guard.ts';

interface Fixtures {
  /** Fails the test when the page does something it must not; on in every test. */
  readonly guard: Guard;
  /** An API that lets other origins read its answers. */
  readonly openApi: ApiServer;
  /** An API that does not. */
  readonly closedApi: ApiServer;
}

export const test = base.extend<Fixtures>({
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = await watch(context, new URL(baseURL ?? '').origin);
      await use(guard);
      expect(guard.violations()).toEqual([]);
    },
    { auto: true },
  ],
  openApi: async ({ guard }, use) => {
    const api = await startApiServer({ cors: true });
    guard.allowOrigin(api.origin);
    await use(api);
    await api.close();
  },
  closedApi: async ({ guard }, use) => {
    const api = await startApiServer({ cors: false });
    guard.allowOrigin(api.origin);
    await use(api);
    await api.close();
  },
});

export { expect };
