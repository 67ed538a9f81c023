import { findNode, type JsonNode, readJson } from '../../source/index.ts';
import type { Project } from '../../project/index.ts';

/** Whether the user of this app is sent to a service for consent. */
export const asksForConsent = ({ kind, sections }: Project): boolean =>
  kind !== 'basic' && findNode(readJson(sections.communication ?? '').root, ['authorize'])?.kind === 'object';

/**
 * Names under which the app's sign-in stores what it obtained: the keys of `response.data` in `token` or `accessToken`,
 * of a list of requests those of all. `accessToken` where nothing is written.
 */
export function tokenFields({ kind, sections }: Project): readonly string[] {
  const step = findNode(readJson(sections.communication ?? '').root, [kind === 'oauth1' ? 'accessToken' : 'token']);
  const requests = step?.kind === 'array' ? step.items : step === undefined ? [] : [step];
  const names = [...new Set(requests.flatMap(dataKeys))];
  return names.length === 0 ? ['accessToken'] : names;
}

function dataKeys(request: JsonNode): readonly string[] {
  const data = findNode(request, ['response', 'data']);
  return data?.kind === 'object' ? data.properties.map(({ key }) => key) : [];
}
