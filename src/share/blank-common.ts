import { tellsSecret } from '../secrets/index.ts';
import { type JsonNode, type JsonObject, readJson } from '../source/index.ts';

/** The Common section as it may leave the browser. */
export interface BlankedCommon {
  readonly text: string;
  /** Names of the values that were emptied, such as `clientSecret`. */
  readonly left: readonly string[];
}

/** Names whose values are public: what every browser sees on the way to a sign-in page. */
const publicName = /(?:url|uri|host|hostname|domain|region|version|name|scopes?|environment|timezone|locale)$/i;

/** `clientId`, `client_id`, `clientid`; no `sid` and no `paid`. */
const publicId =
  /(?:^|[^a-z])[iI]d$|Id$|(?:^|[^S])ID$|(?:client|app|application|consumer|user|account|tenant|project|team|org)id$/;

/**
 * Empties the texts of the common data (connections.md §1), where client secrets, salts and keys live, unless their
 * name says that they are public. Names, comments and form stay. What cannot be read is left out whole.
 */
export function blankCommon(text: string): BlankedCommon {
  const { root, problems } = readJson(text);
  if (root === undefined && problems.length === 0) return { text, left: [] };
  if (problems.length > 0 || root?.kind !== 'object')
    return { text: '{}', left: ['everything, because it cannot be read'] };
  const edits: { readonly name: string; readonly node: JsonNode }[] = [];
  visit(root, '', edits);
  let blanked = text;
  for (const { node } of edits.toReversed()) {
    blanked = `${blanked.slice(0, node.range.start)}""${blanked.slice(node.range.end)}`;
  }
  return { text: blanked, left: edits.map(({ name }) => name) };
}

/** Whether the name of a value of the common data says that it is no secret. */
export const isPublicName = (name: string): boolean =>
  (publicName.test(name) || publicId.test(name)) && !tellsSecret(name);

function visit(node: JsonObject, place: string, edits: { name: string; node: JsonNode }[]): void {
  for (const { key, value } of node.properties) {
    if (value !== undefined) visitValue(value, place + key, !isPublicName(key), edits);
  }
}

function visitValue(value: JsonNode, name: string, secret: boolean, edits: { name: string; node: JsonNode }[]): void {
  if (value.kind === 'object') visit(value, `${name}.`, edits);
  else if (value.kind === 'array') {
    value.items.forEach((item, index) => visitValue(item, `${name}[${index}]`, secret, edits));
  } else if (secret && value.kind === 'string' && value.value !== '') edits.push({ name, node: value });
}
