import { encodeBase64, toBase64Url } from '../base/base64.ts';
import { decodeHex, encodeHex } from '../base/hex.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { builtins, callFunction, createEnv, renderText } from '../engine/index.ts';
import { base64Pieces } from './base64-pieces.ts';
import { urlForms } from './url-forms.ts';

/** Another spelling of a text. */
export interface DerivedForm {
  readonly form: string;
  readonly text: string;
}

const digests = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Every spelling under which a secret is known to travel: encodings, escapes, other case and plain digests. */
export function derivedForms(secret: string): readonly DerivedForm[] {
  const bytes = encodeUtf8(secret);
  const base64 = encodeBase64(bytes);
  const hex = encodeHex(bytes);
  return distinct([
    ...plainForms(secret),
    { form: 'upper case', text: secret.toUpperCase() },
    { form: 'lower case', text: secret.toLowerCase() },
    ...base64Spellings(base64).map((text) => ({ form: 'base64', text })),
    { form: 'base64url', text: toBase64Url(base64) },
    // Inside the Base64 of something longer, such as `user:secret` or the payload of a JWT.
    ...base64Pieces(bytes).flatMap((piece) => [
      { form: 'base64', text: piece },
      { form: 'base64url', text: toBase64Url(piece) },
    ]),
    { form: 'hex', text: hex },
    { form: 'hex', text: hex.toUpperCase() },
    ...digests.flatMap((name) => digestForms(name, secret)),
  ]);
}

/** The spellings that cost next to nothing: itself, and how JSON, HTML and URLs write it. */
export function plainForms(secret: string): readonly DerivedForm[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const html = secret.replace(/[&<>"']/g, (sign) => entities[sign] as string);
  return distinct([
    { form: 'as it is', text: secret },
    // Header values and form fields lose the blanks around them.
    { form: 'as it is', text: secret.trim() },
    ...urlForms(secret).map((text) => ({ form: 'URL-encoded', text })),
    ...[
      json,
      json.replaceAll('/', String.raw`\/`),
      asciiJson(json),
      asciiJson(json.replaceAll('/', String.raw`\/`)),
    ].map((text) => ({ form: 'escaped in JSON', text })),
    { form: 'escaped in HTML', text: html },
    { form: 'escaped in HTML', text: html.replaceAll('&#39;', '&#x27;') },
    { form: 'escaped in HTML', text: html.replaceAll('&#39;', "'") },
  ]);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As services write JSON whose encoders know ASCII only. */
const asciiJson = (json: string): string =>
  json.replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text that several spellings share goes by the plainest. */
const distinct = (forms: readonly DerivedForm[]): readonly DerivedForm[] =>
  [...new Map(forms.toReversed().map((form) => [form.text, form])).values()].toReversed();

const base64Spellings = (base64: string): readonly string[] => [base64, base64.replace(/=+$/, '')];

function digestForms(name: (typeof digests)[number], secret: string): readonly DerivedForm[] {
  const hex = digest(name, secret, 'hex');
  const base64 = encodeBase64(decodeHex(hex));
  return [hex, hex.toUpperCase(), ...base64Spellings(base64), toBase64Url(base64)].map((text) => ({
    form: name,
    text,
  }));
}

function digest(name: (typeof digests)[number], secret: string, encoding: string): string {
  const definition = builtins.get(name);
  if (definition === undefined) throw new Error(`There is no function ${name}.`);
  return renderText(callFunction(definition, [secret, encoding], createEnv()));
}
