import { expect, test } from 'vitest';
import {
  describeShared,
  editSection,
  initialState,
  lastRequest,
  resultsMarkdownOf,
  reviewMarkdownOf,
  run,
  runAll,
  secretsOf,
  taintOfRun,
} from '../../src/app/index.ts';
import { makeFiles, projectFile, runToHar } from '../../src/export/index.ts';
import { createProject, type Project } from '../../src/project/index.ts';
import type { ConnectionKind, RunAction, Scenario } from '../../src/runtime/index.ts';
import { expectationFromRun, scenarioFromRun } from '../../src/scenarios/index.ts';
import { maskText, maskValue } from '../../src/secrets/index.ts';
import { decodeLink, encodeLink, writeSharedDocument } from '../../src/share/index.ts';
import { toCurl } from '../../src/ui/panels/request/to-curl.ts';
import { appPorts } from '../support/app-ports.ts';
import fc from '../support/fast-check.ts';
import { allTexts, anySecret, secretForms } from '../support/secret-forms.ts';

interface Secrets {
  /** A field of the form. */
  readonly key: string;
  /** A value of the common data. */
  readonly client: string;
  /** What the service hands out. */
  readonly token: string;
  readonly refresh: string;
}

interface Connection {
  readonly kind: ConnectionKind;
  readonly communication: unknown;
  readonly action?: RunAction;
  readonly stored?: Scenario['connection'];
  readonly callback?: Scenario['callback'];
}

const parameters = [
  { name: 'key', type: 'password' },
  { name: 'name', type: 'text' },
];
const json = { 'content-type': 'application/json' };

const wrap = fc.constantFrom(
  '',
  'base64',
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'encodeURL',
  'base64url',
  'upper',
  'lower',
  'trim',
);
const source = fc.constantFrom(
  'parameters.key',
  'common.client',
  'connection.key',
  "parameters.name + ':' + parameters.key",
);
const hmac = source.map((inner) => `sha256(parameters.name; 'base64'; ${inner})`);
const expression = fc.oneof(
  fc.tuple(wrap, source).map(([name, inner]) => (name === '' ? inner : `${name}(${inner})`)),
  hmac,
);
const template = fc
  .tuple(fc.constantFrom('', 'Bearer ', 'k='), expression)
  .map(([before, inner]) => `${before}{{${inner}}}`);

const response = fc.record({
  data: fc.record({ kept: template, token: fc.constant('{{body.access_token}}') }),
  uid: template,
  metadata: fc.record({ type: fc.constant('text'), value: template }),
  error: fc.record({ message: template }),
});
const log = { sanitize: ['request.headers.other'] };

const basic = fc
  .record({
    method: fc.constantFrom('GET', 'POST'),
    type: fc.constantFrom('json', 'urlencoded', 'text'),
    headers: fc.dictionary(fc.constantFrom('authorization', 'x-key', 'x-other'), template),
    qs: fc.dictionary(fc.constantFrom('key', 'q'), template),
    body: fc.dictionary(fc.constantFrom('a', 'b', 'status', 'kind'), template),
    temp: fc.dictionary(fc.constantFrom('t', 'u'), template),
    response,
  })
  .map(
    ({ type, body, ...request }): Connection => ({
      kind: 'basic',
      communication: {
        url: 'https://x.test/me',
        ...request,
        ...(type === 'text' ? { type, body: '{{base64(temp.t)}}' } : { type, body }),
        log,
      },
    }),
  );

const jwt = fc.record({ claim: template, algorithm: fc.constantFrom('HS256', 'HS384', 'HS512'), response }).map(
  ({ claim, algorithm, response: reply }): Connection => ({
    kind: 'basic',
    communication: {
      url: 'https://x.test/token',
      method: 'POST',
      type: 'urlencoded',
      temp: { claims: { iss: claim, sub: '{{parameters.name}}' } },
      body: { assertion: `{{jwt(temp.claims; parameters.key; '${algorithm}')}}` },
      response: reply,
      log,
    },
  }),
);

const oauth1 = fc
  .record({ method: fc.constantFrom('HMAC-SHA1', 'PLAINTEXT'), place: fc.constantFrom('header', 'query'), response })
  .map(
    ({ method, place, response: reply }): Connection => ({
      kind: 'oauth1',
      callback: { oauth_token: 'public-token', oauth_verifier: 'verify-4711' },
      communication: {
        oauth: {
          consumer_key: 'app',
          consumer_secret: '{{common.client}}',
          signature_method: method,
          transport_method: place,
        },
        requestToken: {
          url: 'https://x.test/request',
          method: 'POST',
          response: {
            type: 'urlencoded',
            temp: { token: '{{body.oauth_token}}', secret: '{{body.oauth_token_secret}}' },
          },
          log,
        },
        authorize: { url: 'https://x.test/authorize', qs: { oauth_token: '{{temp.token}}' } },
        accessToken: {
          url: 'https://x.test/access',
          method: 'POST',
          oauth: { token: '{{temp.token}}', token_secret: '{{temp.secret}}' },
          response: {
            ...reply,
            type: 'urlencoded',
            data: { token: '{{body.oauth_token}}', secret: '{{body.oauth_token_secret}}' },
          },
          log,
        },
        info: {
          url: 'https://x.test/info',
          oauth: { token: '{{connection.token}}', token_secret: '{{connection.secret}}' },
          response: reply,
          log,
        },
      },
    }),
  );

const oauth2 = fc
  .record({ refreshes: fc.boolean(), body: fc.dictionary(fc.constantFrom('a', 'b'), template), response })
  .map(({ refreshes, body, response: reply }): Connection => {
    const tokens = { accessToken: '{{body.access_token}}', again: '{{body.refresh_token}}' };
    return {
      kind: 'oauth2',
      ...(refreshes ? { action: 'refresh' as const, stored: { data: { again: 'stored-before' } } } : {}),
      communication: {
        authorize: { url: 'https://x.test/authorize', qs: { client_id: 'app', hint: '{{base64(common.client)}}' } },
        token: {
          url: 'https://x.test/token',
          method: 'POST',
          type: 'urlencoded',
          body: { ...body, code: '{{query.code}}', client_secret: '{{common.client}}' },
          response: { ...reply, data: tokens },
          log,
        },
        refresh: {
          url: 'https://x.test/refresh',
          method: 'POST',
          type: 'urlencoded',
          body: { refresh_token: '{{connection.again}}', client_secret: '{{common.client}}' },
          response: { data: tokens, error: reply.error },
          log,
        },
        info: {
          url: 'https://x.test/info',
          headers: { authorization: 'Bearer {{connection.accessToken}}' },
          qs: { t: '{{md5(connection.accessToken)}}' },
          response: { uid: reply.uid, metadata: reply.metadata, error: reply.error },
          log,
        },
      },
    };
  });

/** What services do with secrets: hand them out, and say them back in other words. */
function answers({ key, client, token, refresh }: Secrets, status: number): Scenario['mocks'] {
  const tokens = { access_token: token, refresh_token: refresh };
  const form = new URLSearchParams({ oauth_token: token, oauth_token_secret: refresh }).toString();
  const echo = {
    ...tokens,
    status: key,
    said: [key, Buffer.from(`user:${key}`).toString('base64'), encodeURIComponent(client)],
    nested: JSON.stringify({ key, client }),
    [`about ${key}`]: Buffer.from(JSON.stringify({ client })).toString('base64url'),
  };
  return [
    { match: { url: 'https://x.test/request' }, status: 200, body: form },
    { match: { url: 'https://x.test/access*' }, status: 200, body: form },
    {
      match: {},
      status,
      headers: { ...json, 'set-cookie': `sid=${Buffer.from(token).toString('hex')}; Path=/` },
      body: echo,
    },
  ];
}

/** Everything that leaves a project after its runs, or is kept of them. */
async function outputsOf(connection: Connection, secrets: Secrets, status: number) {
  const { kind, communication, action, stored, callback } = connection;
  const ports = appPorts();
  const project: Project = createProject({ id: 'p', name: 'A project', kind, sections: {}, now: new Date(0) });
  const scenario: Scenario = {
    name: 'answers',
    clock: '2025-03-10T12:00:00.000Z',
    seed: 1,
    mocks: answers(secrets, status),
    ...(action === undefined ? {} : { action }),
    ...(stored === undefined ? {} : { connection: stored }),
    ...(callback === undefined ? {} : { callback }),
  };
  ports.store.update(() => initialState(project, { key: secrets.key, name: 'annabel' }));
  editSection(ports, 'parameters', JSON.stringify(parameters));
  editSection(ports, 'common', JSON.stringify({ client: secrets.client }));
  editSection(ports, 'communication', JSON.stringify(communication));
  editSection(ports, 'scenarios', JSON.stringify([scenario]));
  await runAll(ports);
  await run(ports, action);

  const state = ports.store.get();
  const { events, result, startedAt } = state.run ?? { events: [], result: undefined, startedAt: '' };
  if (result === undefined) throw new Error('It did not run.');
  const taint = taintOfRun(state, events);
  const readable = secretsOf(state);
  const mask = (text: string): string => maskText(text, readable);
  const request = lastRequest(state.run);
  const { document } = describeShared(state);
  const shared = await decodeLink(await encodeLink(document));
  const records = await ports.storage.runs.list('p');
  return {
    answers: events.filter((event) => event.kind === 'response').length,
    log: maskValue(result.logs as never, readable),
    records,
    traces: await Promise.all(records.map(({ id }) => ports.storage.runs.trace(id))),
    markdown: (['full', 'short', 'chat'] as const).map((size) => resultsMarkdownOf(state, size, (verdict) => verdict)),
    review: reviewMarkdownOf(state),
    har: runToHar({ events, startedAt, redact: mask }),
    make: makeFiles(document.project),
    file: projectFile(document),
    document: writeSharedDocument(document),
    link: shared,
    kept: scenarioFromRun('kept', events, result, taint),
    expected: expectationFromRun({ scenario, action: 'create', events, result }, taint),
    curl: request === undefined ? '' : toCurl(request, taint),
  };
}

const harmless: Secrets = { key: '«key»', client: '«client»', token: '«token»', refresh: '«refresh»' };

test.each([
  ['basic', basic],
  ['a JWT', jwt],
  ['OAuth 1', oauth1],
  ['OAuth 2', oauth2],
] as const)(
  '%s: no form of a secret is in the log, the record, markdown, a file, a link or a kept scenario',
  async (_kind, connections) => {
    const secrets = fc.record({ key: anySecret, client: anySecret, token: anySecret, refresh: anySecret });
    await fc.assert(
      fc.asyncProperty(connections, secrets, fc.constantFrom(200, 401), async (connection, used, status) => {
        // What is written there anyway, such as `text`, gives nothing away.
        const anyway = allTexts(await outputsOf(connection, harmless, status)).join('\n');
        const outputs = await outputsOf(connection, used, status);
        // Without an answer nobody can tell what the scenario would have handed out.
        const wasAnswered = outputs.answers > 0;
        for (const [output, data] of Object.entries(outputs)) {
          const text = allTexts(data).join('\n');
          for (const [name, secret] of Object.entries(used)) {
            for (const form of secretForms(secret)) {
              if (anyway.includes(form)) continue;
              if (isText(output) && (secret.length < 8 || !wasAnswered)) continue;
              const at = text.indexOf(form);
              expect(at, `${name} as ${form} in ${output}: …${text.slice(Math.max(0, at - 60), at + 90)}`).toBe(-1);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  },
  120_000,
);

/** Texts of the author, from which secrets of less than eight characters are taken only where they stand alone (decision 0008). */
const isText = (output: string): boolean => ['make', 'file', 'document', 'link'].includes(output);
