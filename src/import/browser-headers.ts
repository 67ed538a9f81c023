/** Headers that whoever sends a request writes itself, here as in Make. */
const ofTheSender = /^(?::.*|host|connection|content-length|accept-encoding|transfer-encoding|te|proxy-connection)$/i;

/** Headers that say something about the browser a request was copied from, and nothing about the API. */
const ofTheBrowser =
  /^(?:accept-language|origin|referer|user-agent|sec-.*|pragma|cache-control|dnt|priority|upgrade-insecure-requests|if-none-match|if-modified-since)$/i;

type Header = readonly [name: string, value: string];

/**
 * Parts the headers that belong to a request from those that its sender adds. Those of the browser go only where it is
 * clear that a browser wrote them.
 */
export function partHeaders(
  headers: readonly Header[],
  fromBrowser = headers.some(([name]) => /^sec-(?:fetch|ch)-/i.test(name)),
): { readonly kept: readonly Header[]; readonly left: readonly string[] } {
  const isLeft = ([name]: Header): boolean => ofTheSender.test(name) || (fromBrowser && ofTheBrowser.test(name));
  return { kept: headers.filter((header) => !isLeft(header)), left: headers.filter(isLeft).map(([name]) => name) };
}
