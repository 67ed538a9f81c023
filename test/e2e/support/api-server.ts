import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small API on this machine, with an origin of its own, for live runs. */
export interface ApiServer {
  /** Such as `http://localhost:40123`. */
  readonly origin: string;
  /** Requests that arrived, preflights included. */
  readonly received: readonly ReceivedRequest[];
  close(): Promise<void>;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The key the API accepts, as `Authorization: Bearer …`. */
export const goodKey = 'key-that-works-4711';

/**
 * `GET /whoami` answers 200 with the user when the key is right and 401 with a message when it is not; `/slow` never
 * answers. `cors` decides whether pages of other origins may read the answers.
 */
export async function startApiServer(options: { readonly cors: boolean }): Promise<ApiServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    received.push(await recorded(request));
    if (options.cors) {
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
      response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
    }
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, received, close: () => closed(server) };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/slow') return;
  if (path !== '/whoami') {
    respond(response, 404, { message: `There is no ${path}` });
    return;
  }
  const accepted = request.headers.authorization === `Bearer ${goodKey}`;
  if (accepted) respond(response, 200, { id: 42, name: 'Ada Lovelace', email: 'ada@example.com' });
  else respond(response, 401, { message: 'The key is wrong' });
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function recorded(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
