import { builtins, callFunction, type EvalEnv, renderText, type Value } from '../../engine/index.ts';
import { percentEncode } from '../http/percent-encode.ts';
import type { OAuth1Keys } from './oauth1-keys.ts';

export type Parameter = readonly [name: string, value: string];

/** HMAC-SHA256 is not in the documents, but services ask for it. */
export const signatureMethods = ['HMAC-SHA1', 'HMAC-SHA256', 'RSA-SHA1', 'PLAINTEXT'];

/**
 * The text that is signed (RFC 5849 §3.4.1).
 *
 * @param parameters of the query, of a form body and of OAuth, decoded
 */
export function signatureBase(method: string, url: string, parameters: readonly Parameter[]): string {
  const { protocol, host, pathname } = new URL(url);
  return [method, `${protocol}//${host}${pathname}`, normalize(parameters)].map(percentEncode).join('&');
}

/** Sorted by escaped name, then by escaped value. */
function normalize(parameters: readonly Parameter[]): string {
  return parameters
    .map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The signature in plain text, not escaped. Throws FunctionError when a key cannot be read. */
export function sign(base: string, keys: OAuth1Keys, env: EvalEnv): string {
  const secret = `${percentEncode(keys.consumerSecret)}&${percentEncode(keys.tokenSecret)}`;
  switch (keys.signatureMethod) {
    case 'PLAINTEXT':
      return secret;
    case 'RSA-SHA1':
      return call('cryptoSign', ['RSA-SHA1', base, keys.privateKey || keys.consumerSecret, 'base64'], env);
    case 'HMAC-SHA256':
      return call('sha256', [base, 'base64', secret], env);
    default:
      return call('sha1', [base, 'base64', secret], env);
  }
}

/** Base64 SHA-1 of a body. */
export const hashBody = (body: string | Uint8Array, env: EvalEnv): string => call('sha1', [body, 'base64'], env);

/** The language has these digests already; an app's custom function of the same name has no say here. */
function call(name: string, args: readonly Value[], env: EvalEnv): string {
  const definition = builtins.get(name);
  if (definition === undefined) throw new Error(`There is no built-in function ${name}.`);
  return renderText(callFunction(definition, args, env));
}
