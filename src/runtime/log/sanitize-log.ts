import { isCollection, renderText, type Value, type ValueObject } from '../../engine/index.ts';
import type { LogEntry } from '../run-result.ts';
import { maskQuery } from './mask-query.ts';
import { type LogPath, type LogSegment, parseLogPath } from './parse-log-path.ts';

/** What stands in place of a masked value (U3). */
const mask = '***';

/**
 * A log entry as Make shows it: whatever stands at a path becomes `***`, names compared without regard to case. A
 * path that hits nothing does nothing. A masked query parameter is masked in the URL too (connections.md §12).
 *
 * @param paths the directive `log.sanitize`
 * @param valueOf evaluates the expression of the form `request.body<parameters.secret>`
 */
export function sanitizeLog(
  entry: LogEntry,
  paths: readonly string[],
  valueOf: (expression: string) => Value,
): LogEntry {
  return paths.reduce((current, text) => {
    const path = parseLogPath(text);
    return path === undefined ? current : applyPath(current, path, valueOf);
  }, entry);
}

function applyPath(entry: LogEntry, path: LogPath, valueOf: (expression: string) => Value): LogEntry {
  if (path.expression === undefined) {
    const masked = replaceAt(entry, path.segments, () => mask) as LogEntry;
    return maskUrl(masked, queryNames(entry, path.segments));
  }
  const secret = renderText(valueOf(path.expression));
  if (secret === '') return entry;
  const cut = (value: Value): Value => (typeof value === 'string' ? value.replaceAll(secret, mask) : value);
  const masked = replaceAt(entry, path.segments, cut) as LogEntry;
  return maskUrl(masked, queryNames(entry, path.segments), secret);
}

/** The value with whatever stands at the path replaced; the same value when nothing does. */
function replaceAt(value: Value, segments: readonly LogSegment[], replace: (value: Value) => Value): Value {
  const [segment, ...rest] = segments;
  if (segment === undefined) return replace(value);
  if (Array.isArray(value)) {
    return (value as readonly Value[]).map((item, index) =>
      selects(segment, index) ? replaceAt(item, rest, replace) : item,
    );
  }
  if (!isCollection(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      names(segment, key) ? [key, replaceAt(member, rest, replace)] : [key, member],
    ),
  );
}

const selects = (segment: LogSegment, index: number): boolean =>
  segment.kind === 'every' || (segment.kind === 'item' && segment.index === index + 1);

const names = (segment: LogSegment, key: string): boolean =>
  segment.kind === 'every' || (segment.kind === 'member' && segment.name.toLowerCase() === key.toLowerCase());

/** The query parameters that a path concerns: one by name, or all that `qs` has. */
function queryNames(entry: LogEntry, [part, qs, name]: readonly LogSegment[]): readonly string[] {
  if (part === undefined || qs === undefined || !names(part, 'request') || !names(qs, 'qs')) return [];
  if (name?.kind === 'member') return [name.name];
  const request = entry['request'];
  const written = isCollection(request) ? request['qs'] : undefined;
  return isCollection(written) ? Object.keys(written) : [];
}

function maskUrl(entry: LogEntry, masked: readonly string[], secret?: string): LogEntry {
  const request: Value = entry['request'];
  if (masked.length === 0 || !isCollection(request) || typeof request['url'] !== 'string') return entry;
  const url = maskQuery(request['url'], masked, secret);
  return { ...entry, request: { ...request, url } satisfies ValueObject };
}
