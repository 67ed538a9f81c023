import type { KeptSecrets } from '../kept-secrets.ts';
import { detachSecrets } from './detach-secrets.ts';
import { type HeldKey, keyName, type KeptKey, makeLockedKey, makeOpenKey, openLockedKey } from './kept-key.ts';
import type { KeyRing } from './key-ring.ts';
import { type LockMessage, openLockChannel } from './lock-channel.ts';
import { isSealed } from './seal.ts';
import { sealAnew } from './seal-anew.ts';
import type { SecretsContext } from './secrets-context.ts';

/** The lock over the stores of secrets; every change of it seals everything with a new key. */
export function createKeptSecrets(
  context: SecretsContext & { readonly ring: KeyRing },
  name: string,
): KeptSecrets & { close(): void } {
  const { database, guard, ring, waiting } = context;
  let save = async (): Promise<void> => undefined;

  const hear = async (message: LockMessage): Promise<void> => {
    if (message.kind === 'ask') {
      if (ring.state === 'unlocked') channel.tell({ kind: 'changed', held: ring.held });
      return;
    }
    await save();
    if (message.kind === 'lock') ring.drop();
    else {
      const kept = await database.get('keys', keyName);
      if (kept?.kind === 'locked' && kept.id === message.held?.id) ring.hold(message.held);
      else ring.follow(kept);
    }
  };
  // A failure is reported by the guard; there is nobody here to tell.
  const channel = openLockChannel(name, (message) => void guard(() => hear(message)).catch(() => undefined));
  if (ring.state === 'locked') channel.tell({ kind: 'ask' });

  const open = async (passphrase: string): Promise<HeldKey | undefined> => {
    const kept = await database.get('keys', keyName);
    if (kept?.kind === 'locked') return openLockedKey(kept, passphrase);
    return ring.follow(kept);
  };
  /** `older` opens what is sealed now. */
  const change = async (older: HeldKey | undefined, kept: KeptKey, held: HeldKey): Promise<boolean> => {
    if (older === undefined) return false;
    if (!(await sealAnew(database, older, kept, held))) return false;
    if (kept.kind === 'locked') ring.hold(held);
    else ring.follow(kept);
    channel.tell({ kind: 'changed', ...(kept.kind === 'locked' ? { held } : {}) });
    return true;
  };

  return {
    get lock() {
      return ring.state;
    },
    onLock: (listener) => ring.onChange(listener),
    saveFirst(next) {
      save = next;
    },
    unlock: (passphrase) =>
      guard(async () => {
        const held = await open(passphrase);
        if (held === undefined) return false;
        await save();
        // Without a lock there is nothing to open: another tab has removed it.
        if (ring.state !== 'none') ring.hold(held);
        channel.tell({ kind: 'changed', held: ring.held });
        return true;
      }),
    async lockNow() {
      await save();
      ring.drop();
      channel.tell({ kind: 'lock' });
    },
    protect: (passphrase, older) =>
      guard(async () => {
        await save();
        const present = older === undefined ? ring.state === 'none' && (await ring.forWriting()) : await open(older);
        const { kept, held } = await makeLockedKey(passphrase);
        return change(present || undefined, kept, held);
      }),
    unprotect: (passphrase) =>
      guard(async () => {
        await save();
        const kept = await makeOpenKey();
        return change(await open(passphrase), kept, kept);
      }),
    hidden: (projectId) =>
      guard(async () => {
        if (ring.state !== 'locked') return { values: false, connections: 0 };
        const transaction = database.transaction(['inputs', 'connections']);
        const [typed, saved] = await Promise.all([
          transaction.objectStore('inputs').get(projectId),
          transaction.objectStore('connections').index('projectId').getAll(projectId),
        ]);
        const connections = saved.filter(({ id, connection }) => isSealed(connection) && !waiting.connections.has(id));
        return { values: typed !== undefined && isSealed(typed), connections: connections.length };
      }),
    detach: (projectId) => guard(() => detachSecrets(context, projectId)),
    forget: () =>
      guard(async () => {
        waiting.inputs.clear();
        waiting.connections.clear();
        const transaction = database.transaction(['inputs', 'connections', 'keys'], 'readwrite');
        await Promise.all([
          transaction.objectStore('inputs').clear(),
          transaction.objectStore('connections').clear(),
          transaction.objectStore('keys').clear(),
        ]);
        await transaction.done;
        ring.follow(undefined);
        channel.tell({ kind: 'changed' });
      }),
    close: () => channel.close(),
  };
}
