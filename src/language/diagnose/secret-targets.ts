import type { RequestNode } from '../../runtime/index.ts';
import { findNode, type JsonNode, type JsonString } from '../../source/index.ts';
import type { SecretTest } from '../values/secret-test.ts';

/** A place of a request or reply that the log shows and that holds a secret. */
export interface SecretTarget {
  /** As `log.sanitize` names it: `request.headers.authorization`. */
  readonly target: string;
  readonly node: JsonNode;
}

/** Headers that carry no secret, whatever the expression is made of. */
const harmless = /^(?:accept|content-type|user-agent)$/i;

/** Where a request sends a secret, and where its reply hands out tokens that are stored. */
export function secretTargets({ node }: RequestNode, secrets: SecretTest): readonly SecretTarget[] {
  // A body is not sent with GET, and so not logged.
  const method = findNode(node, ['method']);
  const isRead = method === undefined || (method.kind === 'string' && /^\s*GET\s*$/i.test(method.value));
  const sent = ['headers', 'qs', ...(isRead ? [] : ['body'])].flatMap((part) => {
    const found = findNode(node, [part]);
    return found === undefined ? [] : targetsIn(found, `request.${part}`, secrets);
  });
  const url = findNode(node, ['url']);
  const inAddress = url?.kind === 'string' ? queryTargets(url, secrets) : [];
  const data = findNode(node, ['response', 'data']);
  const received = data?.kind === 'object' ? data.properties.flatMap(({ key, value }) => tokenIn(key, value)) : [];
  return [...inAddress, ...sent, ...received];
}

/** Secrets in a query that is written into the address; a path of `request.qs` masks them there too (connections.md §12). */
function queryTargets(url: JsonString, secrets: SecretTest): readonly SecretTarget[] {
  return [...url.value.matchAll(/[?&]([\w.-]+)=([^&#]*)/g)]
    .filter(([, , value = '']) => holdsSecret(value, secrets))
    .map(([, name = '']) => ({ target: `request.qs.${segmentOf(name)}`, node: url }));
}

function targetsIn(node: JsonNode, target: string, secrets: SecretTest): readonly SecretTarget[] {
  if (node.kind === 'string') return holdsSecret(node.value, secrets) ? [{ target, node }] : [];
  if (node.kind !== 'object') return [];
  return node.properties.flatMap(({ key, value }) => {
    if (value === undefined || key.includes('{{') || (target.endsWith('headers') && harmless.test(key))) return [];
    return targetsIn(value, `${target}.${segmentOf(key)}`, secrets);
  });
}

/** Tests and lengths of a secret give nothing away. */
function holdsSecret(text: string, secrets: SecretTest): boolean {
  return text.includes('{{') && secrets.reads(text) && !/^\{\{\s*(?:if|length)\s*\(/.test(text);
}

/** A stored token that comes straight out of the body: `"{{body.access_token}}"`. */
function tokenIn(key: string, value: JsonNode | undefined): readonly SecretTarget[] {
  if (value?.kind !== 'string') return [];
  const path = /^\{\{\s*(body(?:\.[\w$]+)+)\s*\}\}$/.exec(value.value)?.[1];
  const isToken = /(?:access|refresh|id|auth|session)_?token$|secret$/i;
  const named = path !== undefined && (isToken.test(path) || isToken.test(key));
  return named ? [{ target: `response.${path}`, node: value }] : [];
}

/** Names with other characters stand in backticks (connections.md §12). */
export const segmentOf = (key: string): string => (/^\w+$/.test(key) ? key : `\`${key}\``);
