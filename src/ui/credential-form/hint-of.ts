import type { Value } from '../../engine/index.ts';

const forms: Readonly<Record<string, readonly [form: RegExp, hint: string]>> = {
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'This does not look like an email address.'],
  url: [/^https?:\/\/[^\s/]+/i, 'This does not look like a web address. They begin with https://.'],
  color: [/^#[0-9a-f]{6}$/i, 'This is no colour such as #6d00cc.'],
  uuid: [/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'This does not look like a UUID.'],
  time: [/^\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/, 'This is no time such as 14:30 or 14:30:00.'],
  cert: [/-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/, 'A certificate begins with -----BEGIN CERTIFICATE-----.'],
  pkey: [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/, 'A private key begins with -----BEGIN PRIVATE KEY-----.'],
};

/** What looks wrong about a text, although Make takes it (U40); undefined when nothing does. */
export function hintOf(type: string, value: Value): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const rule = forms[type];
  return rule === undefined || rule[0].test(value) ? undefined : rule[1];
}
