/** What of a window is needed; browsers without the second let every text through. */
export interface TrustingWindow {
  readonly location: Pick<Location, 'href'>;
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
  };
}

/**
 * The page's policy has `require-trusted-types-for 'script'`: no text becomes markup, script or the address of one unless
 * a rule lets it through. This one lets through the addresses of our own workers, which bundlers write as plain texts.
 */
export function trustOwnWorkers({ location, trustedTypes }: TrustingWindow): void {
  const folder = new URL('.', location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href.startsWith(folder) ? address : null),
  });
}
