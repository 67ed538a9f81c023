import '@awesome.me/webawesome/dist/styles/themes/default.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/page.css';
import { type AppPorts, createPorts, createStore, initialState, newId, notify } from './app/index.ts';
import { isInsideForeignPage } from './embed/is-inside-foreign-page.ts';
import { createPreviewHost, createRunHost, trustOwnWorkers } from './host/index.ts';
import { createMemoryStorage, openStorage } from './storage/index.ts';
import { editorStands } from './ui/code/editor-stands.ts';
import { fetchPart } from './ui/fetch-part.ts';
import { ImlApp } from './ui/iml-app/iml-app.ts';

/**
 * Puts the page together. What is drawn first hangs on this file, and nothing else does: the editor, the regions around
 * it and what opens a project are fetched once the page can be used (`docs/decisions/0014-how-the-page-starts.md`).
 */
async function main(): Promise<void> {
  trustOwnWorkers(window);
  const asked = new URLSearchParams(location.search);
  const embedded = asked.has('embed') || isInsideForeignPage(window);
  // Inside another page nothing is kept and nothing that is kept can be reached.
  const opening = embedded
    ? createMemoryStorage('Shown inside another page: nothing is kept.')
    : openStorage({ patienceMs: 1500 });
  const ports = createPorts({
    store: createStore({ ...initialState(), readOnly: embedded && asked.has('readonly') }),
    // The first example is run as soon as its code can be seen: two threads at once would make both late.
    runHost: createRunHost({ after: editorStands(1000) }),
    previewHost: createPreviewHost(),
    // Nothing is open yet that could be kept in it.
    storage: createMemoryStorage('The database is being opened.'),
    clock: () => new Date(),
    newId,
  });
  tellMistakesOfOurs(ports);

  const app = document.querySelector('iml-app');
  if (!(app instanceof ImlApp)) throw new Error('The page has no <iml-app>.');
  app.ports = ports;
  await app.updateComplete;
  await nextTask();
  const [storage, part] = await Promise.all([
    opening,
    fetchPart(ports, 'What opens projects', () => import('./begin.ts')),
  ]);
  ports.keepIn(storage);
  await part?.begin(ports, { embedded });
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

/** The elements inside draw themselves before it begins. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

void main();
