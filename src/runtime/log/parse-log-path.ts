/** One step of a path: a member by name, one list item (from 1, as in expressions), or every item. */
export type LogSegment =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'item'; readonly index: number }
  | { readonly kind: 'every' };

export interface LogPath {
  readonly segments: readonly LogSegment[];
  /** Of the form `request.body<parameters.secret>`: only the value of this expression is masked. */
  readonly expression?: string;
}

/**
 * Reads a path of `log.sanitize` (connections.md §12): names joined by dots, special ones in backticks, `[2]` and `[]`
 * for list items, `*` for everything at one level. Undefined when there is no path in it.
 */
export function parseLogPath(text: string): LogPath | undefined {
  const [, path = '', expression] = /^([^<]*)(?:<(.*)>)?$/s.exec(text.trim()) ?? [];
  const segments = [...path.matchAll(/`([^`]*)`|\[(\d*)\]|([^.`[\]]+)/g)].map(toSegment);
  if (segments.length === 0) return undefined;
  return expression === undefined ? { segments } : { segments, expression: expression.trim() };
}

function toSegment([, quoted, index, plain]: RegExpExecArray): LogSegment {
  if (quoted !== undefined) return { kind: 'member', name: quoted };
  if (index !== undefined) return index === '' ? { kind: 'every' } : { kind: 'item', index: Number(index) };
  const name = (plain as string).trim();
  return name === '*' ? { kind: 'every' } : { kind: 'member', name };
}
