import { findSecrets } from './find-secrets.ts';
import { maskText } from './mask.ts';

/**
 * The start of a text with the secrets in it as dots, and `…` when there is more. To be used in place of cutting first and
 * masking then: a secret across the cut would not be found, and its first half would be shown.
 */
export function maskStart(text: string, length: number, secrets: readonly string[]): string {
  if (text.length <= length) return maskText(text, secrets);
  const longest = secrets.reduce((most, secret) => Math.max(most, secret.length), 0);
  let end = length;
  for (const found of findSecrets(text.slice(0, length + longest), secrets)) {
    if (found.start < length) end = Math.max(end, found.end);
  }
  return `${maskText(text.slice(0, end), secrets)}${end < text.length ? '…' : ''}`;
}
