import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import mime from 'mime';

export interface CompressedServer {
  readonly url: string;
  /** Bytes of bodies sent since the last call. */
  takeBytes(): number;
  close(): Promise<void>;
}

const isText = /\.(?:html|js|css|svg|json|webmanifest|wasm)$/;

/** Serves a folder with brotli and caching, as static hosts do, and counts what it sends. */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const ready = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const compressed = isText.test(file);
    try {
      const body = ready.get(file) ?? compress(await readFile(file), compressed);
      ready.set(file, body);
      sent += body.length;
      response
        .writeHead(200, {
          'content-type': mime.getType(file) ?? 'application/octet-stream',
          'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(compressed ? { 'content-encoding': 'br' } : {}),
        })
        .end(body);
    } catch {
      // Not there: a static host answers 404.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeBytes() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const compress = (body: Buffer, compressed: boolean): Buffer =>
  compressed ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : body;
