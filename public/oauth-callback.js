// Hands the query that a service sent back to the tab that waits for it, and closes. A broadcast reaches it even where the
// service cut the tie between the two windows. The names are those of src/app/consent/consent-message.ts.
const channel = new BroadcastChannel('iml-playground-consent');
const id = crypto.randomUUID();
const query = Object.fromEntries(new URLSearchParams(location.search));

// The code has no business in the history or in a screenshot.
history.replaceState(null, '', location.pathname);

const say = (text) => {
  document.getElementById('message').textContent = text;
};

channel.addEventListener('message', ({ data }) => {
  if (data?.kind !== 'taken' || data.id !== id) return;
  clearTimeout(silence);
  say('Done. You can close this window.');
  window.close();
});

const silence = setTimeout(() => {
  say('No playground is waiting for this answer. Close this window, open the playground in this browser, and run the connection again.');
}, 4000);

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
channel.postMessage({ kind: 'callback', id, query });
