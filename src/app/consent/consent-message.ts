/** What `public/oauth-callback.js` and the tabs of the playground say to each other; the file knows these names too. */
export type ConsentMessage =
  /** A service sent somebody back, with this query. `id` names the window that says so. */
  | { readonly kind: 'callback'; readonly id: string; readonly query: Readonly<Record<string, string>> }
  /** A tab has taken the callback of this window. */
  | { readonly kind: 'taken'; readonly id: string };

export const consentChannelName = 'iml-playground-consent';

/** Undefined for anything that is no such message: other code of this origin may use the channel. */
export function readConsentMessage(data: unknown): ConsentMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, id, query } = data as { readonly kind?: unknown; readonly id?: unknown; readonly query?: unknown };
  if (typeof id !== 'string') return undefined;
  if (kind === 'taken') return { kind, id };
  if (kind !== 'callback' || typeof query !== 'object' || query === null) return undefined;
  const texts = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { kind, id, query: Object.fromEntries(texts) };
}
