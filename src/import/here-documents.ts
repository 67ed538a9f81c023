/**
 * Puts the text of every here-document on the line that asks for it, quoted: `<<EOF` becomes `<<<'…'`, and
 * `"$(cat <<EOF … )"` becomes the text itself. So the words of a command hold all that it sends.
 */
export function inlineHereDocuments(script: string): string {
  if (!script.includes('<<')) return script;
  const text = script.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const start = /(\$\(\s*cat\s+)?(?<!<)<<-?[ \t]*(["']?)([A-Za-z_]\w*)\2(?=[\s)|;&]|$)/.exec(line);
    const end = start === null ? -1 : endOf(lines, at + 1, start[3] ?? '');
    if (start === null || end < 0) {
      kept.push(line);
      continue;
    }
    const content = quoted(lines.slice(at + 1, end).join('\n'));
    const before = line.slice(0, start.index);
    const after = line.slice(start.index + start[0].length);
    if (start[1] === undefined) kept.push(`${before}<<<${content}${after}`);
    else {
      // What closes the substitution and its quotes stands behind the last line, or on the next.
      const closing = (lines[end + 1] ?? '').trimStart();
      const inQuotes = before.endsWith('"');
      const rest = closing.replace(inQuotes ? /^\)"?/ : /^\)/, '');
      kept.push(`${inQuotes ? before.slice(0, -1) : before}${content}${rest}`);
      at = end + 1;
      continue;
    }
    at = end;
  }
  return kept.join('\n');
}

/** Bounded: a script of nothing but beginnings is read once for each. */
function endOf(lines: readonly string[], from: number, name: string): number {
  const last = Math.min(lines.length, from + 2000);
  for (let at = from; at < last; at++) if (lines[at]?.trim() === name) return at;
  return -1;
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
