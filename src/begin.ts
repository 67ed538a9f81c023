import { type AppPorts, catchUp, followChanges, followLock, notify, openHash, setNetwork, start } from './app/index.ts';
import { listenToPage } from './embed/index.ts';
import { registerOffline } from './offline/index.ts';
import { editorStands } from './ui/code/editor-stands.ts';

export interface BeginOptions {
  /** Shown inside another page. */
  readonly embedded: boolean;
}

/** Opens what the visit begins with, and ties the page to its window. Resolves when that is open. */
export async function begin(ports: AppPorts, { embedded }: BeginOptions): Promise<void> {
  saveBeforeLeaving(ports);
  followChanges(ports);
  followLock(ports);
  const started = start(ports, location.hash);
  followLinks(ports, started);
  await started;
  if (embedded) {
    await setNetwork(ports, 'off');
    listenToPage(ports, window);
  } else if (import.meta.env.PROD) await workOffline(ports);
}

/**
 * A link pasted into the address bar of an open tab changes the fragment only. Once opened it is taken out of the
 * address: what is shown from then on is no longer what the link holds.
 */
function followLinks(ports: AppPorts, started: Promise<void>): void {
  const forget = (): void => history.replaceState(null, '', `${location.pathname}${location.search}`);
  if (location.hash !== '') forget();
  window.addEventListener('hashchange', () => {
    const { hash } = location;
    if (hash === '') return;
    forget();
    // Pasted while the page still begins: it has its turn after that.
    void started.then(() => openHash(ports, hash));
  });
}

/** Once the editor stands, so that filling the cache takes nothing from the first visit. */
async function workOffline(ports: AppPorts): Promise<void> {
  await editorStands(5000);
  await registerOffline(navigator.serviceWorker, './sw.js', {
    offer: (accept) =>
      notify(ports, {
        kind: 'info',
        text: 'A new version of the playground is ready. Your work is saved first.',
        action: { label: 'Reload', run: accept },
      }),
    save: () => ports.autosave.flush(),
    reload: () => location.reload(),
  });
}

/** The last moments in which a page may write; phones often give only the first. */
function saveBeforeLeaving(ports: AppPorts): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void ports.autosave.flush();
    else void catchUp(ports);
  });
  window.addEventListener('pagehide', () => void ports.autosave.flush());
}
