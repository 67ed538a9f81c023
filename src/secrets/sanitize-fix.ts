import type { LogEntry } from '../runtime/index.ts';
import { sanitizeLog } from '../runtime/index.ts';
import { editJson, findNode, type JsonPath, readJson } from '../source/index.ts';
import { findLeaks } from './find-leaks.ts';
import type { Taint } from './taint.ts';

/**
 * The paths that `log.sanitize` lacks so that no secret is readable in an entry (connections.md §12). A query parameter is
 * named by itself, which masks it in the URL as well.
 */
export function missingPaths(entry: LogEntry, taint: Taint): readonly string[] {
  const leaks = findLeaks(entry, taint).map(({ path }) => path);
  const inUrl = (path: JsonPath): boolean => path.join('.') === 'request.url';
  const paths = [...new Set(leaks.filter((path) => !inUrl(path)).map(sanitizePath))];
  const cleaned = sanitizeLog(entry, paths, () => undefined);
  return findLeaks(cleaned, taint).some(({ path }) => inUrl(path)) ? [...paths, 'request.url'] : paths;
}

/** A place of a log entry as `log.sanitize` names it: items count from 1, special names stand in backticks. */
export function sanitizePath(path: JsonPath): string {
  return path
    .map((segment, index) => {
      if (typeof segment === 'number') return `[${segment + 1}]`;
      const name = /^[\w-]+$/.test(segment) ? segment : `\`${segment}\``;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** The communication with more paths in `log.sanitize` of a request; what is there stays as written. */
export function extendSanitize(text: string, request: JsonPath, paths: readonly string[]): string {
  return paths.reduce((edited, path) => {
    const list = findNode(readJson(edited).root, [...request, 'log', 'sanitize']);
    if (list?.kind === 'array') return editJson(edited, [...request, 'log', 'sanitize', list.items.length], path);
    const kept = list?.kind === 'string' ? [list.value] : [];
    return editJson(edited, [...request, 'log', 'sanitize'], [...kept, path]);
  }, text);
}
