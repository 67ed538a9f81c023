/** What the page does when a new version lies ready. */
export interface OfflinePorts {
  /** Asks the user; calls `accept` on a yes. Nothing changes until then, in no tab. */
  readonly offer: (accept: () => void) => void;
  /** Writes what is pending, before the page is loaded anew. */
  readonly save: () => Promise<void>;
  readonly reload: () => void;
}

/**
 * Lets the page work without a network from now on. Resolves to whether it will; a browser or an origin without service
 * workers is no reason to disturb anyone.
 *
 * @param container `navigator.serviceWorker`
 */
export async function registerOffline(
  container: ServiceWorkerContainer | undefined,
  script: string,
  ports: OfflinePorts,
): Promise<boolean> {
  if (container === undefined) return false;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await container.register(script);
  } catch {
    // Refused by the browser (private windows, insecure origins), or there is no network to fetch it.
    return false;
  }
  // Tools that block service workers answer with nothing at all.
  if (registration === undefined) return false;
  let accepted = false;
  let offered = false;
  let replaced = false;
  const offer = (waiting?: ServiceWorker): void => {
    offered = true;
    ports.offer(() => {
      accepted = true;
      void ports.save().then(() => (replaced ? ports.reload() : waiting?.postMessage({ type: 'SKIP_WAITING' }, [])));
    });
  };
  // On the first visit the worker takes over a page of its own version.
  if (container.controller !== null) {
    container.addEventListener(
      'controllerchange',
      () => {
        if (accepted) return ports.reload();
        // Another tab said yes. This page goes on, but what it has not loaded yet is no longer there.
        replaced = true;
        if (!offered) offer();
      },
      { once: true },
    );
  }
  if (registration.waiting !== null && container.controller !== null) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const installing = registration?.installing;
    installing?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: there is nothing to replace.
      if (installing.state === 'installed' && container.controller !== null) offer(installing);
    });
  });
  return true;
}
