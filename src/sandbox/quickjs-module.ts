import type { QuickJSWASMModule } from 'quickjs-emscripten-core';

/** One instance of the interpreter with a memory of its own. */
export interface QuickJsModule {
  readonly module: QuickJSWASMModule;
  /** Bytes the instance holds; WebAssembly memory grows and never shrinks. */
  memoryUsed(): number;
}

const pageSize = 65_536;

/**
 * Most memory the interpreter may take, bytes. The cap is the WebAssembly memory's own maximum, because QuickJS's limit
 * counts nothing but the headers of its allocations in this build: with it alone, a loop fills 2 GB.
 */
export const memoryCap = 128 * 1024 * 1024;

/** An instance that has grown beyond this is not used for a second script. */
const reusableMemory = memoryCap / 4;

let shared: Promise<QuickJsModule> | undefined;

/**
 * The interpreter, loaded on first use: about 200 KB that somebody without custom functions never downloads.
 * Rejects when it cannot be loaded, and tries again at the next call.
 */
export function loadQuickJs(): Promise<QuickJsModule> {
  const loading = shared ?? instantiate();
  shared = loading;
  loading.catch(() => {
    if (shared === loading) shared = undefined;
  });
  return loading;
}

/** Keeps an instance from being handed out again, because something in it broke. */
export async function discardQuickJs(broken: QuickJsModule): Promise<void> {
  const current = shared;
  if (current !== undefined && (await current) === broken && shared === current) shared = undefined;
}

/** To be called when a script is done: gives up an instance whose memory has grown large. */
export async function releaseQuickJs(used: QuickJsModule): Promise<void> {
  if (used.memoryUsed() > reusableMemory) await discardQuickJs(used);
}

async function instantiate(): Promise<QuickJsModule> {
  const [core, variant] = await Promise.all([
    import('quickjs-emscripten-core'),
    import('@jitl/quickjs-wasmfile-release-sync'),
  ]);
  // 256 pages is what the module itself starts with; a smaller memory does not link.
  const memory = new WebAssembly.Memory({ initial: 256, maximum: memoryCap / pageSize });
  const module = await core.newQuickJSWASMModuleFromVariant(core.newVariant(variant.default, { wasmMemory: memory }));
  return { module, memoryUsed: () => memory.buffer.byteLength };
}
