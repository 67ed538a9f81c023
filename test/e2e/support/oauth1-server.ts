import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one client the service knows. */
export const consumer = { key: 'consumer-1', secret: 'consumer secret & more' };

/** A small OAuth 1 provider on this machine, which believes nothing that is not signed (RFC 5849). */
export interface OAuth1Server {
  readonly origin: string;
  close(): Promise<void>;
}

type Pair = readonly [name: string, value: string];

/** `/request_token`, `/access_token` and `/me` take HMAC-SHA1 in the header; `/authorize` shows links to grant and to deny. */
export async function startOAuth1Server(): Promise<OAuth1Server> {
  const callbacks = new Map<string, string>();
  const server = createServer((request, response) => answer(request, response, callbacks));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, callbacks: Map<string, string>): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*, authorization');
  const sent = protocolOf(request);
  const given = new Map(sent);
  const signed = (token: string | undefined, tokenSecret: string): boolean =>
    given.get('oauth_token') === token && isSigned(request.method ?? '', url, sent, tokenSecret);

  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (url.pathname === '/authorize') askUser(callbacks.get(url.searchParams.get('oauth_token') ?? ''), response);
  else if (url.pathname === '/request_token' && signed(undefined, '')) {
    const token = `request-${callbacks.size + 1}`;
    callbacks.set(token, given.get('oauth_callback') ?? '');
    respond(response, 200, form({ oauth_token: token, oauth_token_secret: 'rs 1', oauth_callback_confirmed: 'true' }));
  } else if (url.pathname === '/access_token' && callbacks.has(given.get('oauth_token') ?? '')) {
    const good = signed(given.get('oauth_token'), 'rs 1') && given.get('oauth_verifier') === 'verifier-1';
    respond(response, good ? 200 : 401, good ? form({ oauth_token: 'at-1', oauth_token_secret: 'as/1' }) : 'Refused.');
  } else if (url.pathname === '/me' && signed('at-1', 'as/1')) {
    response.setHeader('content-type', 'application/json');
    respond(response, 200, JSON.stringify({ name: 'Ada', language: url.searchParams.get('lang') }));
  } else respond(response, 401, 'The signature does not match.');
}

/** Base string and signature written anew from RFC 5849 §3.4, not with the code under test. */
function isSigned(method: string, url: URL, sent: readonly Pair[], tokenSecret: string): boolean {
  const given = new Map(sent);
  const parameters = [...url.searchParams, ...sent.filter(([name]) => name !== 'oauth_signature')]
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .toSorted();
  const base = [method, `${url.origin}${url.pathname}`, parameters.join('&')].map(escape).join('&');
  const key = `${escape(consumer.secret)}&${escape(tokenSecret)}`;
  const right = createHmac('sha1', key).update(base).digest();
  const signature = Buffer.from(given.get('oauth_signature') ?? '', 'base64');
  return (
    given.get('oauth_consumer_key') === consumer.key &&
    given.get('oauth_signature_method') === 'HMAC-SHA1' &&
    signature.length === right.length &&
    timingSafeEqual(signature, right)
  );
}

/** The parameters of `Authorization: OAuth …`, decoded. */
function protocolOf({ headers }: IncomingMessage): readonly Pair[] {
  const pairs = (headers.authorization ?? '').matchAll(/([a-z_]+)="([^"]*)"/g);
  return [...pairs].map(([, name = '', value = '']) => [name, decodeURIComponent(value)]);
}

const escape = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

function askUser(callback: string | undefined, response: ServerResponse): void {
  if (callback === undefined) {
    respond(response, 400, 'Unknown token.');
    return;
  }
  const link = (name: string, query: Readonly<Record<string, string>>): string => {
    const back = new URL(callback);
    for (const [key, value] of Object.entries(query)) back.searchParams.set(key, value);
    return `<p><a href="${back.href.replaceAll('&', '&amp;')}">${name}</a></p>`;
  };
  const links = [
    link('Grant', { oauth_token: 'request-1', oauth_verifier: 'verifier-1' }),
    link('Deny', { denied: '1' }),
  ];
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Sign in</title>${links.join('')}`);
}

function respond(response: ServerResponse, status: number, body: string): void {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain');
  response.writeHead(status).end(body);
}
