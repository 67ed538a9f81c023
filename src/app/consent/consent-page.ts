import { consentChannelName } from './consent-message.ts';

/** What the sign-in needs of the platform. */
export interface ConsentPage {
  /** Where services send the user back: `oauth-callback.html` beside this page. To be registered with the service. */
  readonly callbackAddress: string;
  /** Opens a window; null when the browser refuses. */
  open(address: string): { readonly closed: boolean; close(): void; focus(): void } | null;
  /** Talks to the other windows of this origin. */
  connect(onMessage: (data: unknown) => void): { send(message: unknown): void; end(): void };
  /** Calls once; the function it gives prevents that. */
  later(ms: number, then: () => void): () => void;
}

/** A window of this browser; what the service sends back comes from `public/oauth-callback.html`. */
export function browserConsentPage(): ConsentPage {
  return {
    get callbackAddress() {
      return new URL('oauth-callback.html', document.baseURI).href;
    },
    open(address) {
      // The empty window is of our origin until it leaves: an address that is a script would run there.
      if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
      const opened = window.open('', consentChannelName, 'popup,width=560,height=720');
      if (opened === null) return null;
      // The service's page has no business with ours.
      opened.opener = null;
      opened.location.href = address;
      return opened;
    },
    connect(onMessage) {
      const channel = new BroadcastChannel(consentChannelName);
      channel.addEventListener('message', ({ data }) => onMessage(data));
      return {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
        send: (message) => channel.postMessage(message),
        end: () => channel.close(),
      };
    },
    later(ms, then) {
      const id = setTimeout(then, ms);
      return () => clearTimeout(id);
    },
  };
}
