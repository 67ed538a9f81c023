/** A line of markdown for a forum or a ticket. Nothing in the name can become markup. */
export function linkAsMarkdown(name: string, url: string): string {
  const escaped = name
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&]/g, String.raw`\$&`);
  return `[${escaped}, a Make connection in the IML playground](${url})`;
}
