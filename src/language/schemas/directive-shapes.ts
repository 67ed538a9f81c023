import { errorTypes } from '../../runtime/index.ts';
import type { Choice, Shape } from './schema.ts';
import {
  anything,
  choices,
  fixedFlag,
  flag,
  listOf,
  number,
  oneOf,
  openObject,
  property,
  text,
  textUpTo,
} from './shapes.ts';

const flatValue = oneOf(text, flag, number, listOf(oneOf(text, flag, number)));
const nothing: Shape = anything;

const bodyTypes = choices({
  json: 'JSON; the default.',
  urlencoded: 'Form text, `a=1&b=2`.',
  'multipart/form-data': 'Parts, for files.',
  text: 'Text as it is.',
  string: 'Text as it is.',
  raw: 'Text as it is.',
  binary: 'Bytes.',
});

const responseTypes = choices({
  automatic: 'By the content type of the reply; the default.',
  json: 'JSON.',
  urlencoded: 'Form text, `a=1&b=2`.',
  text: 'Text as it is.',
  string: 'Text as it is.',
  raw: 'Text as it is.',
  binary: 'Bytes.',
  xml: 'XML as an object.',
});

/** What the error types do in Make (connections.md §10). */
const typeSummaries: Readonly<Partial<Record<string, string>>> = {
  RuntimeError: 'General failure; the default.',
  DataError: 'Input or reply is wrong.',
  RateLimitError: 'Too many requests; tried again later.',
  ConnectionError: 'The service is unreachable; tried again.',
  InvalidAccessTokenError: 'The token is expired or revoked; the user is asked to reconnect.',
  InvalidConfigurationError: 'The settings are wrong; the scenario is deactivated.',
  OutOfSpaceError: 'A quota at the service is used up.',
  IncompleteDataError: 'The data are not complete yet.',
  DuplicateDataError: 'A conflict; execution goes on with a warning.',
};

const errorTypeChoices: readonly Choice[] = errorTypes.map((value) => ({
  value,
  summary: typeSummaries[value] ?? 'Accepted by the runtime, not offered by the editor of Make.',
}));

const errorType: Shape = { kind: 'text', choices: errorTypeChoices };

const errorMembers = [
  property('message', 'What the user reads.', textUpTo(1024), {
    snippet: '"[{{statusCode}}] {{body.${1:message}}}"',
    source: 'connections.md §10',
  }),
  property('type', 'The class of the error; it decides what Make does next.', errorType, {
    default: 'RuntimeError',
    source: 'connections.md §10',
  }),
];

const statusEntry: Shape = { kind: 'object', title: 'An error entry', properties: errorMembers };

const status = /^[1-5]\d\d$/;

const oauthText = textUpTo(512);
const oauthMembers = [
  property('consumer_key', 'Key of the app at the service.', oauthText),
  property('consumer_secret', 'Secret of the app at the service.', oauthText),
  property('private_key', 'Private key in PEM form, used instead of the secret for RSA.', oauthText),
  property('token', 'Request token, later the access token.', oauthText),
  property('token_secret', 'Secret that belongs to the token.', oauthText),
  property('verifier', 'What the consent page sent back.', oauthText),
  property(
    'signature_method',
    'How requests are signed.',
    {
      kind: 'text',
      choices: choices({
        'HMAC-SHA1': 'With the secrets; the default.',
        'RSA-SHA1': 'With the private key.',
        PLAINTEXT: 'The secrets themselves.',
      }),
    },
    { default: 'HMAC-SHA1' },
  ),
  property(
    'transport_method',
    'Where the signature travels.',
    {
      kind: 'text',
      choices: choices({
        header: 'In the authorization header; the default.',
        query: 'In the query.',
        body: 'In a form body.',
      }),
    },
    { default: 'header' },
  ),
  property('body_hash', 'Hash of the body, or true to compute it.', oneOf(text, flag)),
  property('callback', 'Where the service sends the user back.', oauthText, { certainty: 'inferred' }),
];

const condition = oneOf(flag, text, {
  kind: 'object',
  title: 'A condition',
  properties: [
    property('condition', 'Whether the request is sent.', oneOf(flag, text), { required: true, snippet: '"{{$1}}"' }),
    property('default', 'What a module gives out when it is not sent.', anything),
  ],
});

const keyValue = openObject('An object', anything);

/** What may be written for each directive, by the names of the runtime's own table. */
export const directiveShapes: Readonly<Record<string, Shape>> = {
  url: textUpTo(512),
  encodeUrl: fixedFlag,
  method: {
    kind: 'text',
    anyCase: true,
    choices: choices({
      GET: 'Reads; sends no body.',
      POST: 'Creates.',
      PUT: 'Replaces.',
      PATCH: 'Changes parts.',
      DELETE: 'Removes.',
    }),
  },
  headers: openObject('The headers', flatValue),
  qs: openObject('The query', flatValue),
  body: anything,
  type: { kind: 'text', choices: bodyTypes },
  temp: keyValue,
  condition,
  ca: textUpTo(8192),
  gzip: flag,
  followRedirects: fixedFlag,
  followRedirect: fixedFlag,
  followAllRedirects: fixedFlag,
  followAllRedirect: fixedFlag,
  timeout: { kind: 'number', whole: true, min: 1, max: 300_000 },
  rejectUnauthorized: flag,
  shareCookies: flag,
  repeat: {
    kind: 'object',
    title: 'repeat',
    properties: [
      property('condition', 'Sends again while it holds; sees temp only.', oneOf(flag, text)),
      property('delay', 'Milliseconds between two requests.', number),
      property('limit', 'Most repetitions.', number),
    ],
  },
  log: {
    kind: 'object',
    title: 'log',
    properties: [
      property('sanitize', 'Paths whose values are masked in the log.', listOf(text), {
        snippet: '["request.headers.authorization"]',
        source: 'connections.md §12',
      }),
    ],
  },
  oauth: { kind: 'object', title: 'oauth', properties: oauthMembers },
  aws: keyValue,
  pagination: keyValue,
  output: nothing,
  iterate: nothing,
  respond: keyValue,
  verification: keyValue,
  endpoint: text,
  input: nothing,
  'response.type': oneOf(
    { kind: 'text', choices: responseTypes },
    {
      kind: 'object',
      title: 'response.type',
      properties: [property('*', 'Every other status.', { kind: 'text', choices: responseTypes })],
      rest: { kind: 'text', choices: responseTypes },
      pattern: /^(?:\*|\d{3}(?:-\d{3})?)$/,
    },
  ),
  'response.valid': oneOf(flag, text, {
    kind: 'object',
    title: 'valid',
    properties: [
      property('condition', 'Whether the answer counts as success.', oneOf(flag, text), {
        required: true,
        snippet: '"{{body.$1}}"',
      }),
      property('message', 'What the user reads when it does not.', textUpTo(1024)),
      property('type', 'The class of that error.', errorType, { default: 'RuntimeError' }),
    ],
  }),
  'response.error': oneOf(textUpTo(1024), {
    kind: 'object',
    title: 'error',
    properties: errorMembers,
    rest: statusEntry,
    pattern: status,
  }),
  'response.temp': keyValue,
  'response.data': keyValue,
  'response.metadata': {
    kind: 'object',
    title: 'metadata',
    properties: [
      property('type', 'What the label is.', {
        kind: 'text',
        choices: choices({ text: 'Any text; the default.', email: 'An e-mail address.' }),
      }),
      property('value', 'The label beside the name of the connection.', textUpTo(512), {
        snippet: '"{{body.${1:email}}}"',
      }),
    ],
    rest: anything,
  },
  'response.uid': oneOf(text, number),
  'response.expires': textUpTo(512),
  'response.scope': oneOf(text, listOf(text)),
  'response.limit': oneOf(number, text),
  'response.iterate': nothing,
  'response.output': nothing,
  'response.wrapper': nothing,
  'response.trigger': nothing,
  'response.unwrap': flag,
  'response.oauth': { kind: 'object', title: 'oauth', properties: oauthMembers },
};

/** What completion writes as the value of a directive. */
export const directiveSnippets: Readonly<Record<string, string>> = {
  url: '"https://${1}"',
  method: '"${1:POST}"',
  headers: '{\n\t"${1:authorization}": "${2}"\n}',
  qs: '{\n\t"${1:name}": "${2}"\n}',
  body: '{\n\t"${1:name}": "${2}"\n}',
  type: '"${1:urlencoded}"',
  temp: '{\n\t"${1:name}": "${2}"\n}',
  condition: '"{{${1}}}"',
  log: '{\n\t"sanitize": ["${1:request.headers.authorization}"]\n}',
  response: '{\n\t${1}\n}',
  'response.type': '"${1:json}"',
  'response.valid': '"{{${1:if(body.error, false, true)}}}"',
  'response.error': '{\n\t"message": "[{{statusCode}}] {{body.${1:message}}}"\n}',
  'response.temp': '{\n\t"${1:name}": "{{body.${2}}}"\n}',
  'response.data': '{\n\t"${1:accessToken}": "{{body.${2:access_token}}}"\n}',
  'response.metadata': '{\n\t"type": "${1:text}",\n\t"value": "{{body.${2:name}}}"\n}',
  'response.uid': '"{{body.${1:id}}}"',
  'response.expires': '"{{addSeconds(now, body.${1:expires_in})}}"',
  'response.scope': '"{{body.scope}}"',
};
