import { findNode, type JsonDocument, type JsonNode, type JsonObject } from '../../source/index.ts';
import { rawText } from './raw-text.ts';

/** What belongs to the exchange of a code, and not to a refresh (RFC 6749 §6). */
const ofCode: ReadonlySet<string> = new Set(['grant_type', 'code', 'redirect_uri', 'code_verifier', 'scope']);

/**
 * A step `refresh` that asks as `token` does: same address, method, headers and client; a tab for each indentation.
 *
 * @param key under which the refresh token is stored
 * @param accessToken under which the access token is stored
 */
export function refreshText(document: JsonDocument, token: JsonObject, key: string, accessToken: string): string {
  const raw = (node: JsonNode): string => rawText(document, node.range);
  const part = (name: string): JsonNode | undefined => findNode(token, [name]);
  const data = findNode(token, ['response', 'data']);
  const expires = (data?.kind === 'object' ? data.properties.find((it) => /expire/i.test(it.key)) : undefined)?.key;
  const copied = ['url', 'method', 'type', 'headers'].flatMap((name) => {
    const node = part(name);
    return node === undefined ? [] : [`"${name}": ${raw(node)}`];
  });
  const response = part('response');
  const error = findNode(response, ['error']);
  const stored = [
    `${JSON.stringify(accessToken)}: ${written('body.access_token')}`,
    `${JSON.stringify(key)}: ${written(`ifempty(body.refresh_token, data.${named(key)})`)}`,
    `${JSON.stringify(expires ?? 'expires')}: ${written('addSeconds(now, body.expires_in)')}`,
  ];
  return object([
    `"condition": ${written(`data.${named(expires ?? 'expires')} < addMinutes(now, 5)`)}`,
    ...copied,
    `"body": ${object([
      '"grant_type": "refresh_token"',
      `"refresh_token": ${written(`data.${named(key)}`)}`,
      ...clientOf(part('body')).map(({ name, node }) => `${JSON.stringify(name)}: ${raw(node)}`),
    ])}`,
    `"response": ${object([
      `"error": ${error === undefined ? object([`"message": ${written('ifempty(body.error_description, body.error)')}`]) : raw(error)}`,
      `"data": ${object(stored)}`,
    ])}`,
    `"log": ${object([`"sanitize": [${sanitized(token).join(', ')}]`])}`,
  ]);
}

const written = (expression: string): string => JSON.stringify(`{{${expression}}}`);

const named = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `\`${name}\``);

const object = (members: readonly string[]): string => `{\n\t${members.join(',\n').replaceAll('\n', '\n\t')}\n}`;

function clientOf(body: JsonNode | undefined): readonly { readonly name: string; readonly node: JsonNode }[] {
  if (body?.kind !== 'object') return [];
  return body.properties.flatMap(({ key, value }) =>
    value === undefined || ofCode.has(key) || key === 'refresh_token' ? [] : [{ name: key, node: value }],
  );
}

/** What `token` masks, as far as it is sent and received here too. */
function sanitized(token: JsonObject): readonly string[] {
  const list = findNode(token, ['log', 'sanitize']);
  const known = (list?.kind === 'array' ? list.items : []).flatMap((item) =>
    item.kind === 'string' ? [item.value] : [],
  );
  const kept = known.filter(
    (path) => !/^request\.(?:body|qs)\./i.test(path) || !ofCode.has(path.split('.').at(-1) ?? ''),
  );
  const all = ['request.body.refresh_token', 'response.body.access_token', 'response.body.refresh_token', ...kept];
  return [...new Set(all)].map((path) => JSON.stringify(path));
}
