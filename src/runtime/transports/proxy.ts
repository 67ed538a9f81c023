import { fail, ok, type Result } from '../../base/result.ts';

/**
 * Reads the address of a proxy that the user runs, such as `http://localhost:8080/`; an empty text is none, as null. The
 * message says what is wrong with any other.
 */
export function readProxy(text: string): Result<string | null, string> {
  const address = text.trim();
  if (address === '') return ok(null);
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address.replace(place, 'x'))) {
    return fail('A proxy begins with http:// or https:// and a host, such as http://localhost:8080/.');
  }
  const { username, password, hash } = new URL(address.replace(place, 'x'));
  if (username !== '' || password !== '') return fail('Browsers refuse a user name or password inside an address.');
  if (hash !== '') return fail('What stands after # never leaves the browser.');
  return ok(address);
}

/** Stands where the URL-encoded target belongs. */
const place = '{url}';

/**
 * The address that reaches a target through a proxy. The target follows as it is (`http://localhost:8080/https://api…`, the
 * habit of cors-anywhere); URL-encoded where `{url}` stands or after a closing `=`, as in `https://my.host/?url=`.
 */
export function throughProxy(proxy: string, target: string): string {
  if (proxy.includes(place)) return proxy.replace(place, () => encodeURIComponent(target));
  if (proxy.endsWith('=')) return proxy + encodeURIComponent(target);
  return `${proxy.replace(/\/?$/, '/')}${target}`;
}

/** Where requests really go: `http://localhost:8080`. */
export const proxyOrigin = (proxy: string): string => new URL(proxy.replace(place, 'x')).origin;
