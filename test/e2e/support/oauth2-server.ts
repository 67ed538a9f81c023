import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small OAuth 2 provider on this machine: a page that asks, a token, and the user it belongs to. */
export interface OAuth2Server {
  readonly origin: string;
  close(): Promise<void>;
}

/** `/authorize` shows links to grant, to deny and to come back with a wrong state; `/token` and `/me` answer any page. */
export async function startOAuth2Server(): Promise<OAuth2Server> {
  const server = createServer((request, response) => void answer(request, response));
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

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*, authorization');
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (pathname === '/authorize') askUser(searchParams, response);
  else if (pathname === '/token') {
    const sent = new URLSearchParams(await bodyOf(request));
    const good = sent.get('code') === 'code-1' && sent.get('grant_type') === 'authorization_code';
    respond(response, good ? 200 : 400, good ? { access_token: 'at-1', scope: 'read' } : { error: 'invalid_grant' });
  } else if (pathname === '/me') {
    const good = request.headers.authorization === 'Bearer at-1';
    respond(response, good ? 200 : 401, good ? { email: 'ada@example.com' } : { error: 'unauthorized' });
  } else respond(response, 404, { error: 'not_found' });
}

function askUser(asked: URLSearchParams, response: ServerResponse): void {
  const link = (name: string, query: Readonly<Record<string, string>>): string => {
    const back = new URL(asked.get('redirect_uri') ?? '');
    for (const [key, value] of Object.entries(query)) back.searchParams.set(key, value);
    return `<p><a href="${back.href.replaceAll('&', '&amp;')}">${name}</a></p>`;
  };
  const state = asked.get('state') ?? '';
  const links = [
    link('Grant', { code: 'code-1', state }),
    link('Deny', { error: 'access_denied', state }),
    link('Return a wrong state', { code: 'code-1', state: 'other' }),
  ];
  // Many providers cut the tie between the windows in this way.
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Sign in</title>${links.join('')}`);
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
