import type { AppPorts } from '../ports.ts';
import type { ConnectionSlot } from '../connection-slot.ts';
import type { SecretHosts } from '../select/sends-to-ask.ts';
import type { NetworkMode, ViewState } from '../state.ts';
import type { SizesByWidth } from '../view/pane-sizes.ts';

/** What the page remembers of itself, by name. */
export interface Settings {
  readonly lastProject: string;
  readonly theme: 'light' | 'dark' | 'system';
  readonly network: NetworkMode;
  readonly proxy: string | null;
  readonly secretHosts: SecretHosts;
  readonly sizes: SizesByWidth;
  readonly inlays: ViewState['inlays'];
  /** Dynamic connections, by project. */
  readonly slots: Readonly<Record<string, readonly ConnectionSlot[]>>;
  /** Tips that were dismissed, by name. */
  readonly tipsSeen: readonly string[];
}

/**
 * Keeps a setting for the next visit. One that cannot be kept is no reason to disturb anyone: the store has reported
 * the problem itself.
 */
export async function remember<Name extends keyof Settings>(
  { storage }: AppPorts,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await storage.settings.put(name, value).catch(() => undefined);
}
