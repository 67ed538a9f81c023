/** A piece of a help text. */
export type HelpPart =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'break' };

/** Link, bare address, bold, italics, code, end of line: what occurs in help texts. First match wins. */
const marks =
  /\[([^\]\n]+)\]\(\s*((?:[^\s()]|\([^\s()]*\))+)[^)\n]*\)|(https?:\/\/[^\s<>()"']+[^\s<>()"'.,;:!?])|\*\*([^*\n]+)\*\*|__([^_\n]+)__|\*([^*\n]+)\*|(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])|`([^`\n]+)`|(\n+)/gu;

/**
 * Reads the Markdown of a help text (connections.md §13). Only http and https addresses become links; any other is
 * shown as the words it stands behind, so that a foreign definition can run nothing.
 */
export function parseHelp(markdown: string): readonly HelpPart[] {
  const parts: HelpPart[] = [];
  const text = markdown.trim();
  let from = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push(partOf(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

function partOf(match: RegExpMatchArray): HelpPart {
  const [whole, words, target, bare, bold, underlined, slanted, italic, code] = match;
  if (words !== undefined && target !== undefined) return linkOr(words, target);
  if (bare !== undefined) return linkOr(bare, bare);
  const strong = bold ?? underlined;
  if (strong !== undefined) return { kind: 'strong', text: strong };
  const emphasis = slanted ?? italic;
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (code !== undefined) return { kind: 'code', text: code };
  return whole.startsWith('\n') ? { kind: 'break' } : { kind: 'text', text: whole };
}

function linkOr(text: string, target: string): HelpPart {
  if (!URL.canParse(target)) return { kind: 'text', text };
  const { protocol, href } = new URL(target);
  return protocol === 'https:' || protocol === 'http:' ? { kind: 'link', text, address: href } : { kind: 'text', text };
}
