import { compileTemplate, createEnv, isCollection, type Value, type ValueObject } from '../../engine/index.ts';
import type { FormValues, Project } from '../../project/index.ts';
import { readParameters, requestsOf, type RunAction } from '../../runtime/index.ts';
import { holdsSecret, secretFields, tellsSecret } from '../../secrets/index.ts';
import { isPublicName } from '../../share/index.ts';
import { findNode, type JsonNode, readJson, toJson } from '../../source/index.ts';
import { computedAddress } from './computed-address.ts';

/** One request that a live run may send. */
export interface LiveSend {
  readonly method: string;
  /** Such as `https://api.example.com`, or `computedAddress` when only the run can tell. */
  readonly origin: string;
  /** The `url` as it is written, or as it comes out; without the values of secrets. */
  readonly address: string;
  /** Secrets that its parts are made of, such as `apiKey`, `common.clientSecret`, `connection.accessToken`. */
  readonly secrets: readonly string[];
  /** Origin of the user's proxy, which sees the request with its secrets. */
  readonly via?: string;
}

/** What values a run starts from, besides the project. */
export interface LiveInput {
  readonly project: Project;
  readonly values: FormValues;
  /** What the saved connection holds, if the run starts from one. */
  readonly stored: FormValues;
  readonly action: RunAction;
}

/**
 * Tells before a live run what it would send where: every request of the definition, conditional ones too, with the
 * secrets its text reads, directly or through `temp`. Pure; a redirect and an address made of an earlier answer cannot
 * be known.
 */
export function describeLiveSend({ project, values, stored, action }: LiveInput): readonly LiveSend[] {
  const { sections, kind } = project;
  const common = readJson(sections.common ?? '').root;
  const scope: ValueObject = {
    parameters: values as ValueObject,
    common: (common?.kind === 'object' ? toJson(common) : {}) as ValueObject,
    connection: { ...stored, ...values } as ValueObject,
  };
  const { parameters } = readParameters(sections.parameters ?? '');
  const base = readJson(sections.base ?? '').root;
  const documents =
    action === 'module'
      ? moduleRequests(readJson(sections.module ?? '').root)
      : requestsOf(readJson(sections.communication ?? ''), kind).map(({ node }) => node);
  const names: Names = {
    fields: new Set(parameters.map(({ name }) => name)),
    secret: secretFields(parameters, holdsSecret),
    stored: [...Object.keys(stored), ...documents.flatMap(storedNames)].filter((name) => !isPlainMember(name)),
    common: Object.keys(scope['common'] as ValueObject).filter((name) => !isPublicName(name)),
    own: action === 'module' ? moduleRoots : connectionRoots,
  };
  const temps = [...documents, ...(action === 'module' && base ? [base] : [])].flatMap(tempTexts);
  return documents.flatMap((node) => {
    const inherited = action === 'module' ? base : undefined;
    const reads = secretReads(sentTexts(node, inherited), temps, names);
    const url = fullUrl(node, inherited);
    // Without an address the run sends nothing.
    if (url === '') return [];
    return [{ method: methodOf(node, scope), ...placeOf(url, scope, reads), secrets: reads }];
  });
}

function moduleRequests(root: JsonNode | undefined): readonly JsonNode[] {
  if (root?.kind === 'array') return root.items.filter(({ kind }) => kind === 'object');
  return root?.kind === 'object' ? [root] : [];
}

function fullUrl(node: JsonNode, base: JsonNode | undefined): string {
  const url = textAt(node, 'url') ?? '';
  const start = base && textAt(base, 'baseUrl');
  if (start === undefined || /^(?:https?:|\{\{)/i.test(url)) return url;
  return `${start.replace(/\/$/, '')}/${url.replace(/^\//, '')}`;
}

/** The address comes out only when it reads no secret; else it is shown as it is written. */
const placeOf = (url: string, scope: ValueObject, reads: readonly string[]): { origin: string; address: string } =>
  placeShown(url, evaluated(url, scope) ?? fixedStart(url), reads);

/** A method that an expression makes is shown as it comes out, or as it is written where only the run can tell. */
function methodOf(node: JsonNode, scope: ValueObject): string {
  const written = textAt(node, 'method') ?? 'GET';
  return evaluated(written, scope)?.toUpperCase() ?? written;
}

/** What a text comes out as before anything was sent; undefined where only the run can tell. */
function evaluated(text: string, scope: ValueObject): string | undefined {
  const program = compileTemplate(text);
  // `replace` alone runs regular expressions, and one of somebody else's could keep the page busy for ever.
  const known =
    !program.calls.includes('replace') &&
    program.references.every(({ root, names }) => isGiven(scope, [root, ...names]));
  if (!known) return undefined;
  const result = program.evaluate(scope, createEnv({ limits: { steps: 10_000, textLength: 10_000 } }));
  return result.ok && typeof result.value === 'string' ? result.value : undefined;
}

function placeShown(url: string, made: string, reads: readonly string[]): { origin: string; address: string } {
  const origin = isAddress(made) ? new URL(made).origin : computedAddress;
  const secretInUrl = reads.length > 0 && url.includes('{{');
  return { origin, address: origin === computedAddress || secretInUrl ? url : made };
}

/** What is not there yet may come from an earlier answer of the same run. */
function isGiven(scope: ValueObject, names: readonly string[]): boolean {
  let value: Value = scope;
  for (const name of names) {
    if (value === null || value === undefined || !isCollection(value) || !Object.hasOwn(value, name)) return false;
    value = value[name];
  }
  return value !== undefined && value !== null && value !== '';
}

/** Without a host, `https:///x` would be read as the host x. */
const isAddress = (text: string): boolean => /^https?:\/\/[^/\\]/i.test(text) && URL.canParse(text);

/** What stands before the first expression, if it ends the host for certain. */
const fixedStart = (url: string): string => /^https?:\/\/[^/?#{}]+[/?#]/i.exec(url)?.[0] ?? '';

/** Directives that make up what is sent; `response`, `log` and the like stay here. */
const sent = ['url', 'headers', 'qs', 'body', 'aws', 'oauth', 'options', 'pagination'] as const;

function sentTexts(node: JsonNode, base: JsonNode | undefined): readonly string[] {
  const own = sent.flatMap((name) => textsIn(findNode(node, [name])));
  const inherited = ['baseUrl', ...sent].flatMap((name) => textsIn(base && findNode(base, [name])));
  return [...own, ...inherited];
}

/** Texts of `temp`, which other directives read by name. */
const tempTexts = (node: JsonNode): readonly string[] => [
  ...textsIn(findNode(node, ['temp'])),
  ...textsIn(findNode(node, ['response', 'temp'])),
];

/** Names under which a request stores something. */
function storedNames(node: JsonNode): readonly string[] {
  const data = findNode(node, ['response', 'data']);
  return data?.kind === 'object' ? data.properties.map(({ key }) => key) : [];
}

/** One object inside a connection (connections.md §3); a module has `data` of its own. */
const connectionRoots: ReadonlySet<string> = new Set(['parameters', 'connection', 'data']);
const moduleRoots: ReadonlySet<string> = new Set(['parameters', 'connection']);

/** What there is to read, and what of it is secret. */
interface Names {
  /** Every field of the form. */
  readonly fields: ReadonlySet<string>;
  /** Those of them that hold a secret. */
  readonly secret: ReadonlySet<string>;
  /** What the connection stores or may store under names that say nothing harmless. */
  readonly stored: readonly string[];
  /** Secrets of the common data. */
  readonly common: readonly string[];
  /** Variables that hold the values of the form and what the connection stores. */
  readonly own: ReadonlySet<string>;
}

function secretReads(texts: readonly string[], temps: readonly string[], names: Names): readonly string[] {
  const found = new Set<string>();
  let throughTemp = false;
  const look = (text: string): void => {
    for (const { root, names: path } of compileTemplate(text).references) {
      if (root === 'temp') throughTemp = true;
      else for (const name of readOf(root, path[0], names)) found.add(name);
    }
  };
  texts.forEach(look);
  if (throughTemp) temps.forEach(look);
  return [...found];
}

/** The secrets that one reference reads. A whole variable, or a member whose name is computed, may be any of them. */
function readOf(root: string, member: string | undefined, { fields, secret, stored, common, own }: Names) {
  if (root === 'oauth') return ['oauth'];
  if (root === 'common') {
    const read = member === undefined ? common : isPublicName(member) ? [] : [member];
    return read.map((name) => `common.${name}`);
  }
  if (!own.has(root)) return [];
  if (member === undefined) {
    return [...secret, ...stored.flatMap((name) => (fields.has(name) ? [] : [`connection.${name}`]))];
  }
  if (secret.has(member)) return [member];
  return fields.has(member) || isPlainMember(member) ? [] : [`connection.${member}`];
}

/** Whatever a connection stores may be a credential, under any name, unless its name says what else it is. */
const isPlainMember = (name: string): boolean => !tellsSecret(name) && (isPublicName(name) || plainMember.test(name));
const plainMember =
  /(?:[tT]ype|[eE]xpires(?:_?(?:[iI]n|[aA]t|[oO]n))?|[a-z]At|_at|[mM]ail|[uU]ser|[dD]ate|[cC]urrency|[cC]ountry|[lL]anguage|[pP]lan|[rR]ole|[sS]tatus)$/;

function textsIn(node: JsonNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'string':
      return [node.value];
    case 'array':
      return node.items.flatMap(textsIn);
    case 'object':
      return node.properties.flatMap(({ key, value }) => [key, ...textsIn(value)]);
    default:
      return [];
  }
}

function textAt(node: JsonNode, key: string): string | undefined {
  const found = findNode(node, [key]);
  return found?.kind === 'string' ? found.value : undefined;
}
