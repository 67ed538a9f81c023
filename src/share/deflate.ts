import { concatBytes } from '../base/concat-bytes.ts';

/** Bytes after decompression, as far as it went. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** `whole`, or why it stopped: the bytes before are good. */
  readonly end: 'whole' | 'corrupt' | 'too-large';
}

/** Compresses by the platform, or by a library where the platform has no raw deflate. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (!hasStreams()) {
    const { deflateSync } = await import('fflate');
    return deflateSync(bytes, { level: 9 });
  }
  const { bytes: deflated } = await collect(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return deflated;
}

/** Decompresses until there are more than `limit` bytes or the data makes no sense. Never rejects for bad data. */
export async function inflate(bytes: Uint8Array, limit: number): Promise<Inflated> {
  return hasStreams() ? collect(bytes, new DecompressionStream('deflate-raw'), limit) : inflateByLibrary(bytes, limit);
}

/** Browsers older than May 2023 know the classes, but not this format. */
function hasStreams(): boolean {
  try {
    return new DecompressionStream('deflate-raw').readable.locked === false;
  } catch {
    // The constructor is missing or refuses the format: both mean no.
    return false;
  }
}

async function collect(
  bytes: Uint8Array,
  { readable, writable }: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Inflated> {
  const writer = writable.getWriter();
  // Both settle with the error that `read` below throws; handled there.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: concatBytes(chunks), end: 'whole' };
      size += value.length;
      chunks.push(value);
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        return { bytes: concatBytes(chunks).subarray(0, limit), end: 'too-large' };
      }
    }
  } catch {
    // The stream's only complaint is that the data makes no sense; what came before is kept.
    return { bytes: concatBytes(chunks), end: 'corrupt' };
  }
}

/** In small steps, because the library inflates a whole step before anyone can look at its size. */
export async function inflateByLibrary(bytes: Uint8Array, limit: number): Promise<Inflated> {
  const { Inflate } = await import('fflate');
  const step = 1024;
  const chunks: Uint8Array[] = [];
  const got = { size: 0, ended: false };
  const stream = new Inflate((chunk, last) => {
    chunks.push(chunk);
    got.size += chunk.length;
    got.ended ||= last;
  });
  try {
    for (let at = 0; at < bytes.length; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (got.size > limit) return { bytes: concatBytes(chunks).subarray(0, limit), end: 'too-large' };
    }
  } catch {
    // As above: the data makes no sense from here on.
    return { bytes: concatBytes(chunks), end: 'corrupt' };
  }
  return { bytes: concatBytes(chunks), end: got.ended ? 'whole' : 'corrupt' };
}
