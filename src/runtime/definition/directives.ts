import type { Certainty } from '../../engine/index.ts';
import type { ConnectionKind } from './steps.ts';

/**
 * Whether a directive does something. `no`: not there at all. `no-effect`: accepted, but nothing reads it. `info-only`
 * and `token-only`: read in that OAuth step only; what is `token-only` is not there at all in other steps.
 */
export type Availability = 'yes' | 'no' | 'no-effect' | 'info-only' | 'token-only';

export interface Directive {
  /** Below a request, dotted: `response.valid`. */
  readonly name: string;
  readonly summary: string;
  /** What its author may write. */
  readonly type: string;
  readonly default?: string;
  readonly availability: Readonly<Record<ConnectionKind | 'module', Availability>>;
  /** What to say where it is not available, when the general sentence does not fit. */
  readonly unavailable?: string;
  readonly certainty: Certainty;
  /** Section of the reference that states it. */
  readonly source: string;
}

const everywhere = { basic: 'yes', oauth1: 'yes', oauth2: 'yes', module: 'yes' } as const;
const connections = { basic: 'yes', oauth1: 'yes', oauth2: 'yes', module: 'no' } as const;
const modules = { basic: 'no', oauth1: 'no', oauth2: 'no', module: 'yes' } as const;
const inInfo = { basic: 'yes', oauth1: 'info-only', oauth2: 'info-only', module: 'no' } as const;

type Row = readonly [
  name: string,
  type: string,
  summary: string,
  availability: Directive['availability'],
  rest?: Partial<Pick<Directive, 'default' | 'unavailable' | 'certainty' | 'source'>>,
];

const text = 'text or expression';
const hook = 'Only for webhooks.';
const noItems = (name: string): string => `A connection returns no items; ${name} has no effect.`;

const rows: readonly Row[] = [
  ['url', text, 'Address of the request; absolute in a connection.', everywhere],
  ['method', text, 'HTTP method.', everywhere, { default: 'GET' }],
  ['headers', 'object of texts', 'Request headers; null and undefined are left out.', everywhere, { source: '§7' }],
  ['qs', 'object of texts', 'Query parameters; a list repeats its name.', everywhere, { source: '§6' }],
  ['body', 'anything', 'What is sent, except with GET.', everywhere, { source: '§7' }],
  ['type', 'text or expression', 'How the body is encoded.', everywhere, { default: 'json', source: '§7' }],
  ['temp', 'object', 'Values for later; evaluated before everything else.', everywhere, { source: '§8' }],
  ['condition', 'boolean, expression or object', 'Whether the request is sent.', everywhere, { default: 'true' }],
  ['ca', 'PEM text', 'A further certificate to trust. A browser cannot use it.', everywhere],
  ['gzip', 'true or false', 'Asks for a compressed answer, as browsers always do.', everywhere, { default: 'false' }],
  ['encodeUrl', 'true or false', 'Whether the path is percent-encoded.', everywhere, { default: 'true' }],
  ['followRedirects', 'true or false', 'Whether redirects of GET are followed.', everywhere, { default: 'true' }],
  ['followRedirect', 'true or false', 'Another spelling of followRedirects.', everywhere, { default: 'true' }],
  [
    'followAllRedirects',
    'true or false',
    'Whether redirects of other methods are followed.',
    everywhere,
    { default: 'true' },
  ],
  ['followAllRedirect', 'true or false', 'Another spelling of followAllRedirects.', everywhere, { default: 'true' }],
  [
    'timeout',
    'milliseconds',
    'How long to wait for the answer; documented for the base.',
    everywhere,
    { default: '40000' },
  ],
  [
    'rejectUnauthorized',
    'true or false',
    'Deprecated: whether certificates are checked.',
    everywhere,
    { default: 'true' },
  ],
  ['shareCookies', 'true or false', 'Keeps cookies between requests.', everywhere, { default: 'false' }],
  ['repeat', 'object', 'Sends again while a condition holds. Not simulated here.', everywhere],
  ['log', 'object', 'Which parts of the log are masked.', everywhere, { source: '§12' }],
  [
    'oauth',
    'object',
    'Signs requests for OAuth 1.',
    { basic: 'no-effect', oauth1: 'yes', oauth2: 'no-effect', module: 'yes' },
    { source: '§2.3' },
  ],
  ['response', 'object', 'How the answer is read.', everywhere, { source: '§9' }],
  ['aws', 'object', 'Signs requests for AWS.', modules, { source: '§11' }],
  ['pagination', 'object', 'Asks for further pages.', modules, { source: '§11' }],
  ['output', 'anything', 'What a webhook gives out.', modules, { unavailable: hook, source: '§11' }],
  ['iterate', 'expression', 'What a webhook goes through.', modules, { unavailable: hook, source: '§11' }],
  ['respond', 'object', 'What a webhook answers.', modules, { unavailable: hook, source: '§11' }],
  ['verification', 'object', 'How a webhook is verified.', modules, { unavailable: hook, source: '§11' }],
  ['endpoint', 'text', 'Endpoint that a module calls.', modules, { unavailable: 'Only for modules.', source: '§11' }],
  [
    'input',
    'object',
    'What a module hands to its endpoint.',
    modules,
    { unavailable: 'Only for modules.', source: '§11' },
  ],
  [
    'response.type',
    'text, expression or object',
    'How the body is decoded, by status if wanted.',
    everywhere,
    { default: 'automatic', source: '§9' },
  ],
  [
    'response.valid',
    'boolean, expression or object',
    'Whether a 200–399 answer counts as success.',
    everywhere,
    { default: 'true', source: '§9' },
  ],
  ['response.error', 'text or object', 'What the user reads when the call fails.', everywhere, { source: '§10' }],
  ['response.temp', 'object', 'Values taken from the answer for later.', everywhere, { source: '§8' }],
  ['response.data', 'object', 'What the connection stores.', connections, { source: '§9' }],
  ['response.metadata', 'object', 'Label shown next to the name of the connection.', inInfo, { source: '§9' }],
  ['response.uid', 'text or number', 'The id of the user at the service.', inInfo, { source: '§9' }],
  [
    'response.expires',
    'date expression',
    'When the user must sign in again.',
    { basic: 'no-effect', oauth1: 'no-effect', oauth2: 'yes', module: 'no' },
    { source: '§2.4' },
  ],
  [
    'response.scope',
    'list or text',
    'The scopes that were granted.',
    { basic: 'no', oauth1: 'no', oauth2: 'token-only', module: 'no' },
    { unavailable: 'scope is read under token only.', certainty: 'source-derived', source: '§2.4' },
  ],
  ['response.limit', 'number', 'Most items to return.', modules, { unavailable: noItems('limit'), source: '§11' }],
  [
    'response.iterate',
    'expression or object',
    'The items of the answer.',
    modules,
    { unavailable: noItems('iterate'), source: '§11' },
  ],
  [
    'response.output',
    'anything',
    'What a module gives out.',
    modules,
    { unavailable: 'A connection has no output; use data, metadata or uid.', source: '§11' },
  ],
  [
    'response.wrapper',
    'anything',
    'Wraps what an RPC returns.',
    modules,
    { unavailable: 'Only for modules.', source: '§11' },
  ],
  [
    'response.trigger',
    'object',
    'How a trigger sorts items.',
    modules,
    { unavailable: 'Only for modules.', source: '§11' },
  ],
  [
    'response.unwrap',
    'true or false',
    'Takes the value out of an endpoint’s answer.',
    modules,
    { unavailable: 'Only for endpoints.', certainty: 'source-derived', source: '§11' },
  ],
  [
    'response.oauth',
    'object',
    'Accepted by the editor of Make, without a meaning.',
    everywhere,
    { source: 'schema-notes §2' },
  ],
];

/** Every directive of a request, in the order of the reference (connections.md §5, §9, §11; schema-notes.md §1, §2). */
export const directives: readonly Directive[] = rows.map(([name, type, summary, availability, rest]) => ({
  name,
  type,
  summary,
  availability,
  certainty: 'documented',
  source: '§5',
  ...rest,
}));

const byName: ReadonlyMap<string, Directive> = new Map(directives.map((directive) => [directive.name, directive]));

/** By dotted name. */
export function findDirective(name: string): Directive | undefined {
  return byName.get(name);
}
