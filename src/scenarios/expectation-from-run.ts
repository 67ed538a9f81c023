import type { Value } from '../engine/index.ts';
import type { ExpectedText, Expectation, HttpRequest, Json } from '../runtime/index.ts';
import { dots, maskText, maskValue, type Taint } from '../secrets/index.ts';
import { isPattern } from './check-expectation.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** What just happened as an expectation. Where a secret stood, any text will do, so none is written down. */
export function expectationFromRun({ result, events }: ScenarioRun, taint: Taint): Expectation {
  const secrets = taint.texts.map(({ text }) => text);
  const text = (value: string): ExpectedText => toPattern(value, secrets);
  const { verdict, error, connection } = result;
  const sent = events.flatMap((event) => (event.kind === 'request' && !event.redirect ? [event.request] : []));
  const stored = verdict === 'connected' ? connection : null;
  const label = stored?.metadata?.value;
  return {
    verdict,
    ...(error === null ? {} : { error: { type: error.type, message: text(error.message) } }),
    ...(stored !== null && isOpenUid(stored.uid, secrets) ? { uid: stored.uid } : {}),
    ...(typeof label === 'string' ? { label: text(label) } : {}),
    ...(stored === null ? {} : { data: dataOf(stored.data, secrets) }),
    ...(sent.length === 0 ? {} : { requests: sent.map((request) => requestOf(request, text)) }),
  };
}

function requestOf({ method, url, headers, body }: HttpRequest, text: (value: string) => ExpectedText) {
  return {
    method,
    url: text(url),
    ...(headers.length === 0
      ? {}
      : { headers: Object.fromEntries(headers.map(([name, value]) => [name, text(value)])) }),
    ...(body.kind === 'text' ? { body: text(body.text) } : {}),
  };
}

const isOpenUid = (uid: Value, secrets: readonly string[]): uid is string | number =>
  (typeof uid === 'string' || typeof uid === 'number') && maskText(String(uid), secrets) === String(uid);

/** Only what holds no secret, a stored token is another one the next time, and what would not be read as a pattern. */
function dataOf(data: Readonly<Record<string, Value>>, secrets: readonly string[]): Record<string, Json> {
  const kept = Object.entries(data).filter(
    ([, value]) =>
      JSON.stringify(maskValue(value, secrets)) === JSON.stringify(value) &&
      value !== undefined &&
      !isPattern(value as Json),
  );
  return Object.fromEntries(kept) as Record<string, Json>;
}

function toPattern(value: string, secrets: readonly string[]): ExpectedText {
  const masked = maskText(value, secrets);
  return masked === value ? value : { like: masked.replaceAll(dots, '*').replace(/\*+/g, '*') };
}
