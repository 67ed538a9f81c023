import type { Json } from '../runtime/index.ts';
import type { StandardRequest } from './standard-requests.ts';

/** When the stored token has ended. */
const end = '2025-03-10T11:00:00.000Z';

/**
 * What an earlier sign-in left: the fields of the form that the definition reads, and what it stores, under the names it
 * stores that by.
 */
export function storedBefore(requests: readonly StandardRequest[]): Record<string, Json> {
  const kept = requests.filter(({ step }) => step !== 'refresh' && step !== 'invalidate').flatMap(({ keeps }) => keeps);
  const read = requests.flatMap(({ stored }) => stored);
  const data = Object.fromEntries([
    ...read.map(({ name, sample }) => [name, sample] as const),
    ...kept.map(({ name, isMoment, sample }) => {
      if (isMoment) return [name, end] as const;
      return [name, sample === 'demo-access-token' ? 'demo-expired-token' : sample] as const;
    }),
  ]);
  return kept.length === 0 ? { ...data, accessToken: 'demo-expired-token', refreshToken: 'demo-refresh-token' } : data;
}
