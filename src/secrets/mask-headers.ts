import type { HttpHeader } from '../runtime/index.ts';
import { dots, maskText } from './mask.ts';

/** Headers whose value is a credential by its very name. */
const sensitive = /^(?:authorization|proxy-authorization|cookie|set-cookie)$|token|secret|api-?key|password|signature/i;

/** Headers with secrets as dots; a scheme such as `Basic` stays readable. */
export function maskHeaders(headers: readonly HttpHeader[], secrets: readonly string[]): readonly HttpHeader[] {
  return headers.map(([name, value]) => {
    if (!sensitive.test(name)) return [name, maskText(value, secrets)];
    const scheme = /^(?:Basic|Bearer|Digest|Token|OAuth|ApiKey)\s/i.exec(value)?.[0] ?? '';
    return [name, scheme + dots];
  });
}
