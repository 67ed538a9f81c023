import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { type EvalEnv, FunctionError, type Value } from '../engine/index.ts';
import { answerLocale } from './answer-locale.ts';
import type { BufferSource } from './buffer-source.ts';
import { decodeValue } from './decode-value.ts';
import { encodeValue } from './encode-value.ts';
import { bufferScript, guestScript } from './guest-script.ts';
import { memoryCap, type QuickJsModule } from './quickjs-module.ts';

export interface GuestOptions {
  /** Names under `iml`. */
  readonly names: readonly string[];
  /** Carries out `iml.name(…)`; throws `FunctionError` for a rejected input. */
  callBuiltin(name: string, args: readonly Value[], env: EvalEnv): Value;
  /** The global `environment`; its `timezone` follows each call's. */
  readonly environment: Readonly<Record<string, Value>>;
  readonly buffer: BufferSource;
  /** Milliseconds one call may take. */
  readonly deadlineMs: number;
  /** Receives what `debug(…)` was given, as one text. */
  onDebug(text: string): void;
  /** Called about every half second while code runs. */
  onAlive(): void;
}

/** How a call into the sandbox ended. */
export type GuestAnswer =
  | { readonly kind: 'value'; readonly value: Value }
  /** The code threw. `line` counts from 1 in the text the function came from. */
  | { readonly kind: 'thrown'; readonly error: GuestError }
  /** The value cannot leave the sandbox; `reason` names it, such as `a function at items.0`. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'memory' }
  /** The interpreter itself broke: nothing of its module can be used again. */
  | { readonly kind: 'crashed'; readonly message: string };

export interface GuestError {
  readonly name: string;
  readonly message: string;
  readonly line?: number;
}

/** One global object of QuickJS with our preparations in it. After `deadline` or `memory`, take a new one. */
export interface Guest {
  /** Runs `script`, whose value must be a function, and makes it known as `name` and `iml.name`. */
  define(name: string, script: string): GuestAnswer;
  call(name: string, args: readonly Value[], env: EvalEnv): GuestAnswer;
  /** Throws when the interpreter is broken. */
  dispose(): void;
}

/** The name scripts run under, found in stack traces. */
const scriptName = 'functions.js';

/** Bytes. A thread of the host has about 1 MB, of which each byte here costs two: at 512 KB it overflows first, and the module is lost. */
const stackSize = 256 * 1024;

const aliveIntervalMs = 500;

/** Prepares a sandbox in `quickjs`; its scripts can reach nothing but what `guest-script.ts` gives them. */
export function createGuest(quickjs: QuickJsModule, options: GuestOptions): Guest {
  const runtime = quickjs.module.newRuntime();
  runtime.setMaxStackSize(stackSize);
  const context = runtime.newContext();
  const incoming: Uint8Array[] = [];
  const outgoing: Uint8Array[] = [];
  let env: EvalEnv | undefined;
  let hostDefect: unknown;
  let deadline = Number.POSITIVE_INFINITY;
  let nextAlive = Number.POSITIVE_INFINITY;
  let timedOut = false;

  runtime.setInterruptHandler(() => {
    const now = performance.now();
    if (now >= nextAlive) {
      nextAlive = now + aliveIntervalMs;
      options.onAlive();
    }
    timedOut = now > deadline;
    return timedOut;
  });

  const incomingBytes = (index: number): Uint8Array => {
    const bytes = incoming[index];
    if (bytes === undefined) throw new Error(`The sandbox refers to bytes ${index}, which it never sent.`);
    return bytes;
  };
  const callBuiltin = (name: string, args: string): string => {
    if (env === undefined) return '!Built-in functions can be called only while a custom function runs.';
    try {
      const list = decodeValue(args, incomingBytes) as readonly Value[];
      return `=${encodeValue(options.callBuiltin(name, list, env), outgoing)}`;
    } catch (error) {
      // Anything but a rejected input ends the whole evaluation, even when the script swallows the message.
      if (!(error instanceof FunctionError)) hostDefect ??= error;
      return `!iml.${name}: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const ports = {
    call: (name: QuickJSHandle, args: QuickJSHandle) =>
      context.newString(callBuiltin(context.getString(name), context.getString(args))),
    give: (buffer: QuickJSHandle) => {
      const view = context.getArrayBuffer(buffer);
      const index = incoming.push(view.value.slice()) - 1;
      view.dispose();
      return context.newNumber(index);
    },
    take: (index: QuickJSHandle) =>
      context.newArrayBuffer(new Uint8Array(outgoing[context.getNumber(index)] ?? []).buffer),
    now: () => context.newNumber(env === undefined ? Date.now() : env.now().getTime()),
    random: () => context.newNumber(env === undefined ? 0 : env.random()),
    locale: (request: QuickJSHandle) => context.newString(answerLocale(context.getString(request))),
    debug: (text: QuickJSHandle) => {
      options.onDebug(context.getString(text));
    },
    buffer: () => context.unwrapResult(context.evalCode(bufferScript(options.buffer), 'buffer.js')),
  };
  const { define, invoke } = prepare(context, ports, {
    names: JSON.stringify(options.names),
    environment: encodeValue(options.environment, outgoing),
  });

  /** Runs something in the sandbox against the deadline; `read` turns its handle into an answer. */
  const guarded = (
    start: () => ReturnType<QuickJSContext['evalCode']>,
    read: (handle: QuickJSHandle) => GuestAnswer,
  ): GuestAnswer => {
    hostDefect = undefined;
    timedOut = false;
    const now = performance.now();
    deadline = now + options.deadlineMs;
    nextAlive = now + aliveIntervalMs;
    let answer: GuestAnswer;
    try {
      const result = start();
      answer = result.error === undefined ? read(result.value) : readEngineError(result.error);
      if (result.error === undefined) release(result.value);
      else release(result.error);
    } catch (error) {
      answer = { kind: 'crashed', message: error instanceof Error ? error.message : String(error) };
    } finally {
      deadline = Number.POSITIVE_INFINITY;
      incoming.length = 0;
      outgoing.length = 0;
    }
    if (hostDefect !== undefined) throw hostDefect;
    return answer;
  };
  const readEngineError = (handle: QuickJSHandle): GuestAnswer => {
    if (timedOut) return { kind: 'deadline' };
    const dumped: unknown = context.dump(handle);
    // With no memory left QuickJS cannot even make the error object.
    if (typeof dumped !== 'object' || dumped === null) return { kind: 'memory' };
    return asThrown(dumped as Record<string, unknown>);
  };
  const asThrown = (error: Readonly<Record<string, unknown>>): GuestAnswer => {
    const text = (key: string): string => (typeof error[key] === 'string' ? error[key] : '');
    const full = quickjs.memoryUsed() > memoryCap * 0.9;
    if (text('message') === 'out of memory' || (full && text('message') === 'null')) return { kind: 'memory' };
    const line = new RegExp(`${scriptName}:(\\d+)`).exec(text('stack'))?.[1];
    return {
      kind: 'thrown',
      error: { name: text('name'), message: text('message'), ...(line === undefined ? {} : { line: Number(line) }) },
    };
  };
  const readAnswer = (handle: QuickJSHandle): GuestAnswer => {
    const text = context.getString(handle);
    const content = text.slice(1);
    if (text.startsWith('=')) return { kind: 'value', value: decodeValue(content, incomingBytes) };
    if (text.startsWith('?')) return { kind: 'refused', reason: content };
    return asThrown(JSON.parse(content) as Record<string, unknown>);
  };

  return {
    define: (name, script) =>
      guarded(
        () => context.evalCode(script, scriptName),
        (handle) => {
          const nameHandle = context.newString(name);
          const defined = context.callFunction(define, context.undefined, nameHandle, handle);
          nameHandle.dispose();
          if (defined.error !== undefined) return readEngineError(defined.error);
          const isFunction: unknown = context.dump(defined.value);
          release(defined.value);
          return isFunction === true ? { kind: 'value', value: undefined } : { kind: 'refused', reason: 'no function' };
        },
      ),
    call: (name, args, callEnv) => {
      env = callEnv;
      const handles = [name, callEnv.timezone, encodeValue(args, outgoing)].map((text) => context.newString(text));
      try {
        return guarded(() => context.callFunction(invoke, context.undefined, handles), readAnswer);
      } finally {
        env = undefined;
        for (const handle of handles) release(handle);
      }
    },
    dispose: () => {
      for (const handle of [define, invoke]) handle.dispose();
      context.dispose();
      runtime.dispose();
    },
  };
}

/** Runs the preparations and returns what they answer with. */
function prepare(
  context: QuickJSContext,
  ports: Readonly<Record<string, (...args: QuickJSHandle[]) => QuickJSHandle | void>>,
  texts: Readonly<Record<string, string>>,
): { readonly define: QuickJSHandle; readonly invoke: QuickJSHandle } {
  const host = context.newObject();
  for (const [name, port] of Object.entries(ports)) {
    context.newFunction(name, port).consume((handle) => context.setProp(host, name, handle));
  }
  for (const [name, text] of Object.entries(texts)) {
    context.newString(text).consume((handle) => context.setProp(host, name, handle));
  }
  const start = context.unwrapResult(context.evalCode(guestScript, 'sandbox.js'));
  const ready = context.unwrapResult(context.callFunction(start, context.undefined, host));
  const define = context.getProp(ready, 'define');
  const invoke = context.getProp(ready, 'invoke');
  for (const handle of [ready, start, host]) handle.dispose();
  return { define, invoke };
}

/** Constants such as `undefined` arrive as handles that are no longer alive. */
function release(handle: QuickJSHandle): void {
  if (handle.alive) handle.dispose();
}
