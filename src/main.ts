import '@awesome.me/webawesome/dist/styles/themes/default.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/page.css';
import './ui/iml-app/iml-app.ts';
import {
  type AppPorts,
  catchUp,
  createPorts,
  createStore,
  followChanges,
  followLock,
  initialState,
  newId,
  notify,
  openHash,
  setNetwork,
  start,
} from './app/index.ts';
import { isInsideForeignPage, listenToPage } from './embed/index.ts';
import { createPreviewHost, createRunHost, trustOwnWorkers } from './host/index.ts';
import { registerOffline } from './offline/index.ts';
import { examples } from './project/index.ts';
import { createMemoryStorage, openStorage } from './storage/index.ts';
import { editorStands } from './ui/code/editor-stands.ts';

/** Puts the page together: the only place that knows every part. */
async function main(): Promise<void> {
  trustOwnWorkers(window);
  const [first] = examples;
  if (first === undefined) throw new Error('There is no example to begin with.');
  const asked = new URLSearchParams(location.search);
  const embedded = asked.has('embed') || isInsideForeignPage(window);
  const ports = createPorts({
    store: createStore({
      ...initialState(first.project, first.values),
      readOnly: embedded && asked.has('readonly'),
    }),
    // The first example is run as soon as its code can be seen: two threads at once would make both late.
    runHost: createRunHost({ after: editorStands(1000) }),
    previewHost: createPreviewHost(),
    // Inside another page nothing is kept and nothing that is kept can be reached.
    storage: embedded
      ? createMemoryStorage('Shown inside another page: nothing is kept.')
      : await openStorage({ patienceMs: 1500 }),
    clock: () => new Date(),
    newId,
  });
  tellMistakesOfOurs(ports);
  saveBeforeLeaving(ports);

  const app = document.querySelector<HTMLElement & { ports: AppPorts }>('iml-app');
  if (app === null) throw new Error('The page has no <iml-app>.');
  app.ports = ports;
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

/** A bug must not fail silently: whoever sees it should know that it is not a mistake of theirs. */
function tellMistakesOfOurs(ports: AppPorts): void {
  const tell = (error: unknown): void => {
    const detail = error instanceof Error ? error.message : String(error);
    notify(ports, { kind: 'error', text: `Something went wrong in the playground itself: ${detail}` });
  };
  window.addEventListener('error', ({ error, message }) => tell(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

/** The last moments in which a page may write; phones often give only the first. */
function saveBeforeLeaving(ports: AppPorts): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void ports.autosave.flush();
    else void catchUp(ports);
  });
  window.addEventListener('pagehide', () => void ports.autosave.flush());
}

void main();
