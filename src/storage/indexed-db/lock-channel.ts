import type { HeldKey } from './kept-key.ts';

/**
 * What tabs tell each other: another key lies in the database, or was opened (with it, unless it needs no passphrase);
 * lock now; a tab that begins asks for the key. Keys that travel cannot be extracted either.
 */
export type LockMessage =
  | { readonly kind: 'changed'; readonly held?: HeldKey | undefined }
  | { readonly kind: 'lock' }
  | { readonly kind: 'ask' };

export interface LockChannel {
  tell(message: LockMessage): void;
  close(): void;
}

/** Between the tabs that have the same database open. */
export function openLockChannel(name: string, hear: (message: LockMessage) => void): LockChannel {
  const channel = new BroadcastChannel(`${name}-secrets`);
  channel.addEventListener('message', ({ data }: MessageEvent<LockMessage>) => hear(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
