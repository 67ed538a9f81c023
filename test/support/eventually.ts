import { vi } from 'vitest';

/** Waits until `assertion` holds. The limit is that of a hang, not of a busy machine. */
export const eventually = (assertion: () => void): Promise<void> => vi.waitFor(assertion, { timeout: 30_000 });
