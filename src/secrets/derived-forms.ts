import { encodeBase64, toBase64Url } from '../base/base64.ts';
import { decodeHex, encodeHex } from '../base/hex.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { builtins, callFunction, createEnv, renderText } from '../engine/index.ts';

/** Another spelling of a text. */
export interface DerivedForm {
  readonly form: string;
  readonly text: string;
}

/** Half of a surrogate pair has no UTF-8 form, and the platform's encoders throw on it. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const digests = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Every spelling under which a secret is known to travel: encodings, escapes and plain digests. */
export function derivedForms(secret: string): readonly DerivedForm[] {
  const bytes = encodeUtf8(secret);
  const wellFormed = secret.replaceAll(loneSurrogate, '\uFFFD');
  const base64 = encodeBase64(bytes);
  const hex = encodeHex(bytes);
  const url = encodeURIComponent(wellFormed);
  const strict = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const forms: readonly DerivedForm[] = [
    { form: 'as it is', text: secret },
    { form: 'base64', text: base64 },
    { form: 'base64', text: base64.replace(/=+$/, '') },
    { form: 'base64url', text: toBase64Url(base64) },
    { form: 'hex', text: hex },
    { form: 'hex', text: hex.toUpperCase() },
    { form: 'URL-encoded', text: url },
    { form: 'URL-encoded', text: strict },
    { form: 'URL-encoded', text: strict.replaceAll('%20', '+') },
    { form: 'URL-encoded', text: encodeURI(wellFormed) },
    { form: 'escaped in JSON', text: JSON.stringify(secret).slice(1, -1) },
    ...digests.flatMap((name) => digestForms(name, secret)),
  ];
  // A text that several spellings share goes by the plainest.
  return forms.filter(({ text }, at) => forms.findIndex((form) => form.text === text) === at);
}

function digestForms(name: (typeof digests)[number], secret: string): readonly DerivedForm[] {
  const hex = digest(name, secret, 'hex');
  return [hex, hex.toUpperCase(), encodeBase64(decodeHex(hex))].map((text) => ({ form: name, text }));
}

function digest(name: (typeof digests)[number], secret: string, encoding: string): string {
  const definition = builtins.get(name);
  if (definition === undefined) throw new Error(`There is no function ${name}.`);
  return renderText(callFunction(definition, [secret, encoding], createEnv()));
}
