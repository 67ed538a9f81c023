import { compileTemplate, type Value } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import type { BuiltRequest } from '../directives/request.ts';
import type { LogEntry } from '../run-result.ts';
import { type LoggedReply, logEntry } from './log-entry.ts';
import { sanitizeLog } from './sanitize-log.ts';
import { sanitizePaths } from './sanitize-paths.ts';

/** The masked log entry of a request; null without `log.sanitize`, because Make then shows none (connections.md §12). */
export function writeLog(
  built: BuiltRequest,
  reply: LoggedReply | undefined,
  communication: Communication,
  { scope, env, functions }: Evaluation,
): LogEntry | null {
  const paths = sanitizePaths(communication);
  if (paths === undefined) return null;
  const valueOf = (expression: string): Value => {
    const result = compileTemplate(`{{${expression}}}`, { functions }).evaluate(scope, env);
    return result.ok ? result.value : undefined;
  };
  return sanitizeLog(logEntry(built, reply), paths, valueOf);
}
