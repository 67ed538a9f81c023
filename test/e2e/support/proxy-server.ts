import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy as users run one: the address of the service stands after its own; pages of any origin may read the answers. */
export interface ProxyServer {
  /** Such as `http://localhost:40123`. */
  readonly origin: string;
  /** Addresses it was asked for, preflights left out. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startProxyServer(): Promise<ProxyServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const address = (request.url ?? '/').slice(1);
    asked.push(address);
    const { authorization = '' } = request.headers;
    const answer = await fetch(address, { method: request.method ?? 'GET', headers: { authorization } });
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
      .end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://localhost:${port}`, asked, close };
}
