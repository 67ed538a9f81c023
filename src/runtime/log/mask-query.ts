import { decodeName } from '../http/decode-name.ts';
import { percentEncode } from '../http/percent-encode.ts';

/**
 * Masks query parameters in a URL, at each of their places; names are compared decoded and without regard to case.
 *
 * @param secret when given, only this text is masked within the values
 */
export function maskQuery(url: string, names: readonly string[], secret?: string): string {
  const masked = new Set(names.map((name) => name.toLowerCase()));
  const [, front = '', query = '', fragment = ''] = /^([^?#]*\??)([^#]*)(#.*)?$/s.exec(url) ?? [];
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    if (rest.length === 0 || !masked.has(decodeName(name).toLowerCase())) return pair;
    const value = rest.join('=');
    return `${name}=${secret === undefined ? '***' : hide(value, secret)}`;
  });
  return front + pairs.join('&') + fragment;
}

const hide = (value: string, secret: string): string =>
  value.replaceAll(percentEncode(secret), '***').replaceAll(secret, '***');
