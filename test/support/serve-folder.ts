import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import mime from 'mime';

export interface FolderServer {
  /** Address of the folder, ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder below a path, as a plain static host does. Everything outside that path is 404. */
export async function serveFolder(folder: string, path = '/', port = 0): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    const inside = decodeURIComponent(pathname.slice(path.length));
    const file = join(folder, normalize(`/${inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside}`));
    try {
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': mime.getType(file) ?? 'application/octet-stream' }).end(content);
    } catch {
      // Not there, or a folder: a static host answers the same to both.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}${path}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
