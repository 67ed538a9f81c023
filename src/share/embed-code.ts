/**
 * HTML that shows a project inside another page (`docs/embed.md`).
 *
 * @param page address of the playground, without query and fragment
 * @param fragment as `encodeLink` gives it
 */
export function embedCode(name: string, page: string, fragment: string): string {
  return `<iframe src="${escaped(`${page}?embed${fragment}`)}" title="${escaped(name)}" width="100%" height="480" style="border: 0" sandbox="allow-scripts allow-same-origin" allow="clipboard-write"></iframe>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
