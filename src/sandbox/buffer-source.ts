/** The texts of the npm package `buffer` and its two dependencies, to be run inside the sandbox. */
export interface BufferSource {
  readonly buffer: string;
  readonly base64: string;
  readonly ieee754: string;
}

/** What is used of Node; the page and its workers do not have it. */
interface NodeProcess {
  readonly getBuiltinModule?: {
    (name: 'node:fs'): { readFileSync(path: string, encoding: 'utf8'): string };
    (name: 'node:module'): { createRequire(from: string): { resolve(name: string): string } };
  };
}

let loading: Promise<BufferSource> | undefined;

/** Reads the texts once. A bundler gives them as raw modules; Node, without a bundler, from its packages. */
export function loadBufferSource(): Promise<BufferSource> {
  loading ??= readTexts();
  return loading;
}

async function readTexts(): Promise<BufferSource> {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const files = process?.getBuiltinModule?.('node:fs');
  const packages = process?.getBuiltinModule?.('node:module').createRequire(import.meta.url);
  if (files !== undefined && packages !== undefined) {
    const read = (name: string): string => files.readFileSync(packages.resolve(name), 'utf8');
    return { buffer: read('buffer/index.js'), base64: read('base64-js/index.js'), ieee754: read('ieee754/index.js') };
  }
  const [buffer, base64, ieee754] = await Promise.all([
    import('buffer/index.js?raw'),
    import('base64-js/index.js?raw'),
    import('ieee754/index.js?raw'),
  ]);
  return { buffer: buffer.default, base64: base64.default, ieee754: ieee754.default };
}
