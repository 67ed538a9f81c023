import { type AppPorts, notify } from '../app/index.ts';

/**
 * Fetches a part of the page with `import()`. One that does not arrive is told, and undefined. Browsers remember that it
 * failed, so asking again gives nothing; only the page read anew does.
 *
 * @param name begins a sentence: "The code editor"
 */
export async function fetchPart<T>(ports: AppPorts, name: string, fetch: () => Promise<T>): Promise<T | undefined> {
  try {
    return await fetch();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    notify(ports, {
      kind: 'error',
      text: `${name} could not be loaded: ${detail}`,
      action: { label: 'Reload', run: () => void reload(ports) },
    });
    return undefined;
  }
}

async function reload({ autosave }: AppPorts): Promise<void> {
  await autosave.flush();
  location.reload();
}
