import { findTokens } from '../share/index.ts';

const secretName =
  /^(?:x-)?(?:.*[-_.])?(?:api[-_]?key|app[-_]?key|key|token|secret|password|passwd|passphrase|pwd|pass|auth|authorization|session(?:id)?|cookie|signature|sig|pin|jwt|bearer|access[-_]?token|client[-_]?secret|credentials?|sid)$/i;
const secretEnd = /(?:Key|Token|Secret|Password|ApiKey|apikey|Signature)$/;
const secretPart = /key|token|secret|password/i;

/** Whether a value under this name should be a field of type password. */
export const isSecretName = (name: string): boolean => secretName.test(name) || secretPart.test(name);

/** Whether a value is a credential, by its name or by what it looks like. */
export const looksSecret = (name: string, value: string): boolean =>
  value !== '' && (secretName.test(name) || secretEnd.test(name) || findTokens(value).length > 0);

/** `X-Api-Key` → `API key`. */
export function labelOf(name: string): string {
  const words = name
    .replace(/^x[-_]/i, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[-_.\s]+/)
    .join(' ')
    .toLowerCase()
    .replace(/\bapi\b/, 'API')
    .replace(/\bid\b/, 'ID');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
