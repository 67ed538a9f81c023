import type { RunRecord } from '../storage/index.ts';
import { isInstant, record } from './shapes.ts';

const actions: readonly RunRecord['action'][] = [
  'create',
  'edit',
  'verify',
  'refresh',
  'reauthorize',
  'delete',
  'module',
];
const verdicts: readonly RunRecord['verdict'][] = [
  'connected',
  'refused',
  'failed',
  'invalid',
  'cancelled',
  'false-success',
  'lost',
];

/** A past run, made anew from the known fields; undefined when it is none. */
export function readRecord(item: unknown): RunRecord | undefined {
  const { id, projectId, startedAt, durationMs, requests, transport, scenario, connection, error, ...rest } =
    record(item);
  const action = actions.find((known) => known === rest['action']);
  const verdict = verdicts.find((known) => known === rest['verdict']);
  if (typeof id !== 'string' || typeof projectId !== 'string' || action === undefined || verdict === undefined) {
    return undefined;
  }
  if (!isInstant(startedAt) || !isCount(durationMs) || !isCount(requests)) return undefined;
  const { type, message } = record(error);
  return {
    id,
    projectId,
    action,
    transport: transport === 'live' ? 'live' : 'mock',
    ...(typeof scenario === 'string' ? { scenario } : {}),
    ...(typeof connection === 'string' ? { connection } : {}),
    startedAt,
    durationMs,
    verdict,
    ...(typeof type === 'string' && typeof message === 'string' ? { error: { type, message } } : {}),
    requests,
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
