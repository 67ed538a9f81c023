import { encodeBase64, toBase64Url } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/utf8.ts';
import { describe } from '../../values/coerce.ts';
import { isCollection } from '../../values/is-collection.ts';
import { renderText } from '../../values/render-text.ts';
import { writeJson } from '../../values/write-json.ts';
import { setMember } from '../../values/set-member.ts';
import type { Value, ValueObject } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import { claimOptions, tokenClaims } from './token-claims.ts';
import type { TokenOptions } from './token-options.ts';
import { tokenSignature } from './token-signature.ts';

/**
 * A JSON Web Token (RFC 7519) laid out as the `jsonwebtoken` library does (connections.md U20). Throws FunctionError when
 * payload, key, algorithm and options do not fit together.
 *
 * @param now seconds since 1970
 */
export function signToken(payload: Value, key: Value, algorithm: string, options: TokenOptions, now: number): string {
  const header = tokenHeader(isCollection(payload), algorithm, options);
  const message = `${base64UrlText(writeJson(header) ?? '')}.${base64UrlText(payloadText(payload, options, now))}`;
  const anySize = options.allowInsecureKeySizes === true;
  const signature = tokenSignature(encodeUtf8(message), renderText(header['alg']), key, anySize);
  return `${message}.${base64Url(signature)}`;
}

/** `alg`, `typ`, `kid`, then the option's own members; one that replaces a value keeps its place. */
function tokenHeader(isObject: boolean, alg: string, { keyid, header = {} }: TokenOptions): ValueObject {
  const members: Record<string, Value> = { alg, typ: isObject ? 'JWT' : undefined, kid: keyid };
  for (const [name, value] of Object.entries(header)) setMember(members, name, value);
  return members;
}

function payloadText(payload: Value, options: TokenOptions, now: number): string {
  if (isCollection(payload)) return writeJson(tokenClaims(payload, options, now)) ?? '';
  if (typeof payload !== 'string') {
    throw new FunctionError(`the payload must be a collection or a text, and this is ${describe(payload)}.`);
  }
  const misplaced = claimOptions.find((name) => options[name] !== undefined);
  if (misplaced === undefined) return payload;
  throw new FunctionError(`the option ${misplaced} needs a payload that is a collection, and this one is a text.`);
}

const base64Url = (bytes: Uint8Array): string => toBase64Url(encodeBase64(bytes));

const base64UrlText = (text: string): string => base64Url(encodeUtf8(text));
