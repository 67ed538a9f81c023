import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { bringBackSecrets } from './bring-back-secrets.ts';
import { goOnLocked } from './go-on-locked.ts';

/**
 * Opens kept secrets for this visit, and goes on with the run that waited. `wrong`: it is another passphrase. `failed`:
 * the store has said why.
 */
export async function unlockSecrets(ports: AppPorts, passphrase: string): Promise<'open' | 'wrong' | 'failed'> {
  let isOpen = false;
  const done = await attempt(ports, async () => {
    // What was typed so far must not be written over what is kept: it waits, then goes on top.
    await ports.autosave.flush();
    isOpen = await ports.storage.secrets.unlock(passphrase);
  });
  if (!done) return 'failed';
  if (!isOpen) return 'wrong';
  await bringBackSecrets(ports);
  await goOnLocked(ports);
  return 'open';
}
