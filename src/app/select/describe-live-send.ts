import { compileTemplate, createEnv, isCollection, type Value, type ValueObject } from '../../engine/index.ts';
import type { ConnectionKind, FormValues, Project } from '../../project/index.ts';
import { readParameters, requestsOf, type RunAction } from '../../runtime/index.ts';
import { holdsSecret, secretFields } from '../../secrets/index.ts';
import { isPublicName } from '../../share/index.ts';
import { findNode, type JsonDocument, type JsonNode, type JsonProperty, readJson, toJson } from '../../source/index.ts';
import { computedAddress } from './computed-address.ts';
import { isPlainMember, type KeptTexts, type SecretNames, secretReads } from './secret-reads.ts';

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
  /** What the form gives; empty when it gives nothing to this action. */
  readonly values: FormValues;
  /** What the saved connection holds, if the run starts from one. */
  readonly stored: FormValues;
  readonly action: RunAction;
}

/**
 * Tells before a live run what it would send where: every request of the definition, conditional ones too, with the
 * secrets its text reads, directly or through what is kept. Pure; a redirect and an address made of an earlier answer
 * cannot be known.
 */
export function describeLiveSend({ project, values, stored, action }: LiveInput): readonly LiveSend[] {
  const { sections, kind } = project;
  const common = readJson(sections.common ?? '').root;
  const commonData = (common?.kind === 'object' ? toJson(common) : {}) as ValueObject;
  const connection = { ...stored, ...values } as ValueObject;
  const scopes: Readonly<Record<Asking['part'], ValueObject>> = {
    communication: { parameters: connection, common: commonData, connection },
    module: { parameters: values as ValueObject, common: commonData, connection },
  };
  const { parameters } = readParameters(sections.parameters ?? '');
  const communication = readJson(sections.communication ?? '');
  const storing = requestsOf(communication, kind);
  const base = action === 'module' ? readJson(sections.base ?? '').root : undefined;
  const asking: readonly Asking[] = [
    ...storing
      .filter(({ step }) => action !== 'module' || step === 'refresh')
      .map(({ node, step }) => ({
        part: 'communication' as const,
        node,
        signed: signatureOf(communication, kind, step),
      })),
    ...(action === 'module' ? moduleRequests(readJson(sections.module ?? '').root) : []).map((node) => ({
      part: 'module' as const,
      node,
      base,
    })),
  ];
  const nodes = asking.map(({ node }) => node);
  const names: Omit<SecretNames, 'own'> = {
    fields: new Set(parameters.map(({ name }) => name)),
    secret: secretFields(parameters, holdsSecret),
    stored: [...Object.keys(stored), ...nodes.flatMap(storedNames)].filter((name) => !isPlainMember(name)),
    common: Object.keys(commonData).filter((name) => !isPublicName(name)),
  };
  const kept = keptTexts(
    [...nodes, ...(base ? [base] : [])],
    storing.map(({ node }) => node),
  );
  return asking.flatMap((request) => {
    const reads = secretReads(sentTexts(request), kept, { ...names, own: rootsOf[request.part] });
    const scope = scopes[request.part];
    const url = fullUrl(request);
    // Without an address the run sends nothing.
    if (url === '') return [];
    return [{ method: methodOf(request.node, scope), ...placeOf(url, scope, reads), secrets: reads }];
  });
}

/** A request with what is merged into it before it is sent. */
interface Asking {
  /** A module with OAuth 2 refreshes first when that is due (connections.md §2.4). */
  readonly part: 'communication' | 'module';
  readonly node: JsonNode;
  /** Of a module. */
  readonly base?: JsonNode | undefined;
  /** What signs it besides its own helper `oauth`. */
  readonly signed?: JsonNode | undefined;
}

/** The helper at the root of OAuth 1, in force in every step but the one that sends the user away (connections.md §2.3). */
const signatureOf = ({ root }: JsonDocument, kind: ConnectionKind, step: string): JsonNode | undefined =>
  kind === 'oauth1' && step !== 'authorize' && root !== undefined ? findNode(root, ['oauth']) : undefined;

function moduleRequests(root: JsonNode | undefined): readonly JsonNode[] {
  if (root?.kind === 'array') return root.items.filter(({ kind }) => kind === 'object');
  return root?.kind === 'object' ? [root] : [];
}

function fullUrl({ node, base }: Asking): string {
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

function sentTexts({ node, base, signed }: Asking): readonly string[] {
  const own = sent.flatMap((name) => textsIn(findNode(node, [name])));
  const inherited = ['baseUrl', ...sent].flatMap((name) => textsIn(base && findNode(base, [name])));
  return [...own, ...inherited, ...textsIn(signed)];
}

/** Texts of `temp`, which other directives read by name. */
const tempTexts = (node: JsonNode): readonly string[] => [
  ...textsIn(findNode(node, ['temp'])),
  ...textsIn(findNode(node, ['response', 'temp'])),
];

/** Names under which a request stores something. */
const storedNames = (node: JsonNode): readonly string[] => membersOf(storedBy(node)).map(({ key }) => key);

/** What requests keep for those that come later. */
function keptTexts(asking: readonly JsonNode[], storing: readonly JsonNode[]): KeptTexts {
  const data = new Map<string, string[]>();
  const unnamedData: string[] = [];
  for (const stored of storing.map(storedBy)) {
    if (stored?.kind !== 'object') unnamedData.push(...textsIn(stored));
    for (const { key, value } of membersOf(stored)) {
      if (key.includes('{{')) unnamedData.push(key, ...textsIn(value));
      else data.set(key, [...(data.get(key) ?? []), ...textsIn(value)]);
    }
  }
  return { temp: asking.flatMap(tempTexts), data, unnamedData };
}

const storedBy = (node: JsonNode): JsonNode | undefined => findNode(node, ['response', 'data']);

const membersOf = (node: JsonNode | undefined): readonly JsonProperty[] =>
  node?.kind === 'object' ? node.properties : [];

/** One object inside a connection (connections.md §3); a module has `data` of its own. */
const rootsOf: Readonly<Record<Asking['part'], ReadonlySet<string>>> = {
  communication: new Set(['parameters', 'connection', 'data']),
  module: new Set(['parameters', 'connection']),
};

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
