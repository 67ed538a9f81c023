import { compileTemplate, isCollection, type Reference, setMember, type Value } from '../../engine/index.ts';
import { parameterType, readParameters, requestsOf, visitParameters } from '../../runtime/index.ts';
import { findNode, type JsonNode } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { stringsIn } from '../place/strings-in.ts';
import { commonData } from './common-data.ts';

/** Tells what must not be shown: by where an expression reads, and by what a value holds. */
export interface SecretTest {
  /** Whether an expression reads a secret, directly or through `temp` and stored data. */
  reads(template: string): boolean;
  /** The value with everything secret as dots; of a collection only the members that are. */
  hide(template: string, value: Value): Value;
}

/** What stands for a secret; the length helps to see whether it is the right one. */
const dots = (value: Value): string => (typeof value === 'string' ? `••••(${value.length})` : '••••');

/** Whether a value stands for a secret. */
export const isDots = (value: Value): boolean => typeof value === 'string' && value.startsWith('••••');

/** Names under which services and authors keep credentials. */
const telling =
  /secret|passw|(?:^|[_-])pwd$|private_?key|api_?key|(?:^|[a-z_-])(?:access|refresh|id|auth|session|bearer)_?token$|^token$|^authorization$|credential/i;

/** Variables that hold a connection's own data; the three are one object in a connection. */
const ofConnection = ['parameters', 'connection', 'data'];

/** Shorter texts occur everywhere; hiding them would hide the page (decision 0007). */
const shortestSecret = 4;

/** Follows names before a run and, after one, the texts it knew to be secret. */
export function createSecretTest(context: LanguageContext): SecretTest {
  if (context.secretsShown === true) return { reads: () => false, hide: (_template, value) => value };
  const names = secretNames(context);
  const texts = context.secretTexts.filter((text) => text.length >= shortestSecret);
  const reads = (template: string): boolean =>
    compileTemplate(template).references.some((reference) => isSecret(reference, names));
  return { reads, hide: (template, value) => hide(template, value, reads, texts) };
}

/** Harmless whatever they were made of: they say that there is something, not what. */
const saysNothing = (value: Value): boolean =>
  value === undefined || value === null || value === '' || typeof value === 'boolean';

function hide(template: string, value: Value, reads: (template: string) => boolean, texts: readonly string[]): Value {
  if (saysNothing(value)) return value;
  const root = /^\{\{\s*([\w$]+)\s*\}\}$/.exec(template)?.[1];
  if (root !== undefined && isCollection(value)) {
    return mapMembers(value, (name, member) => hide(`{{${root}.\`${name}\`}}`, member, reads, texts));
  }
  return reads(template) ? dots(value) : hideTexts(value, texts);
}

function hideTexts(value: Value, texts: readonly string[]): Value {
  if (typeof value === 'string') return texts.some((text) => value.includes(text)) ? dots(value) : value;
  if (Array.isArray(value)) return value.map((item: Value) => hideTexts(item, texts));
  if (value === undefined || value === null || !isCollection(value)) return value;
  return mapMembers(value, (name, member) =>
    telling.test(name) && !saysNothing(member) ? dots(member) : hideTexts(member, texts),
  );
}

function mapMembers(
  value: Readonly<Record<string, Value>>,
  change: (name: string, member: Value) => Value,
): Readonly<Record<string, Value>> {
  const target: Record<string, Value> = {};
  for (const name of Object.keys(value)) setMember(target, name, change(name, value[name]));
  return target;
}

/** First names by variable. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

function isSecret({ root, names: path }: Reference, names: Names): boolean {
  const secret = names.get(root);
  const [first] = path;
  if (first === undefined) return secret !== undefined && secret.size > 0;
  return secret?.has(first) === true || path.some((name) => telling.test(name));
}

/** What secrets are called, and what is made of them: followed through the definition until nothing new is found. */
function secretNames({ kind, sections }: LanguageContext): Names {
  const own = new Set<string>();
  visitParameters(readParameters(sections.parameters ?? '').parameters, ({ name, type }) => {
    if (parameterType(type).secret === true) own.add(name);
  });
  const temp = new Set<string>();
  const common = new Set(Object.keys(commonData(sections.common)).filter((name) => telling.test(name)));
  const names: Names = new Map([
    ...ofConnection.map((root) => [root, own] as const),
    ['temp', temp],
    ['common', common],
  ]);
  const requests = requestsOf(documentOf(sections.communication ?? ''), kind);
  const targets = requests.flatMap(({ node }) => [
    ...membersOf(findNode(node, ['temp']), temp),
    ...membersOf(findNode(node, ['response', 'temp']), temp),
    ...membersOf(findNode(node, ['response', 'data']), own),
  ]);
  for (let found = true; found; ) {
    found = false;
    for (const { key, templates, into } of targets) {
      const derived = templates.some((template) =>
        compileTemplate(template).references.some((reference) => isSecret(reference, names)),
      );
      if (into.has(key) || !(telling.test(key) || derived)) continue;
      into.add(key);
      found = true;
    }
  }
  return names;
}

interface Target {
  readonly key: string;
  readonly templates: readonly string[];
  readonly into: Set<string>;
}

function membersOf(node: JsonNode | undefined, into: Set<string>): readonly Target[] {
  if (node?.kind !== 'object') return [];
  return node.properties.map(({ key, value }) => ({
    key,
    templates: stringsIn(value).map(({ node: { value: text } }) => text),
    into,
  }));
}
