import { callFunction, type EvalEnv, FunctionError, type Value } from '../engine/index.ts';
import type { FunctionTable } from '../engine/functions/define-function.ts';
import { loadBufferSource } from './buffer-source.ts';
import { explainAnswer } from './explain-answer.ts';
import { createGuest, type Guest, type GuestAnswer, type GuestError } from './guest.ts';
import { discardQuickJs, loadQuickJs, type QuickJsModule, releaseQuickJs } from './quickjs-module.ts';

export interface SandboxOptions {
  /** Each script's value must be a function; its name is what `iml` and `call` know it by. */
  readonly functions: readonly { readonly name: string; readonly script: string }[];
  /** What `iml.*` offers besides. */
  readonly builtins: FunctionTable;
  readonly environment: Readonly<Record<string, Value>>;
  readonly deadlineMs: number;
  onDebug(functionName: string, text: string): void;
  onAlive(): void;
}

export interface Sandbox {
  /** Why a script was left out, by name. */
  readonly refusals: ReadonlyMap<string, GuestError>;
  /** Throws `FunctionError` when the function gives no value. */
  call(name: string, args: readonly Value[], env: EvalEnv): Value;
  dispose(): void;
}

/**
 * Opens a guest with the functions in it, and renews it whenever a call has used it up: at once after a deadline or
 * exhausted memory; after a crash in a fresh instance of the interpreter, which takes a moment.
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { functions, builtins, deadlineMs } = options;
  const [firstModule, buffer] = await Promise.all([loadQuickJs(), loadBufferSource()]);
  const names = new Set([...builtins.keys(), ...functions.map(({ name }) => name)]);
  const around = { deadlineMs, knows: (name: string) => names.has(name) };
  let running = '';

  const open = (quickjs: QuickJsModule): Opened => {
    const guest = createGuest(quickjs, {
      names: [...builtins.keys()],
      callBuiltin: (name, args, env) => callBuiltin(builtins, name, args, env),
      environment: options.environment,
      buffer,
      deadlineMs,
      onDebug: (text) => options.onDebug(running, text),
      onAlive: () => options.onAlive(),
    });
    const refusals = new Map<string, GuestError>();
    for (const { name, script } of functions) {
      const answer = guest.define(name, script);
      if (answer.kind !== 'value') refusals.set(name, refusalOf(name, answer, around));
    }
    return { quickjs, guest, refusals };
  };

  const first = open(firstModule);
  let current: Opened | undefined = first;
  let disposed = false;

  const renew = async (broken: Opened, keepModule: boolean): Promise<void> => {
    current = undefined;
    if (keepModule && close(broken.guest)) {
      current = open(broken.quickjs);
      return;
    }
    await discardQuickJs(broken.quickjs);
    const opened = open(await loadQuickJs());
    if (disposed) close(opened.guest);
    else current = opened;
  };

  return {
    refusals: first.refusals,
    call: (name, args, env) => {
      if (current === undefined)
        throw new FunctionError(`The custom function "${name}" cannot run: ${reason(disposed)}.`);
      running = name;
      const answer = current.guest.call(name, args, env);
      if (answer.kind === 'value') return answer.value;
      if (answer.kind === 'crashed' || answer.kind === 'deadline' || answer.kind === 'memory') {
        // When the interpreter cannot be had again, `current` stays empty and the next call says so.
        renew(current, answer.kind !== 'crashed').catch(() => undefined);
      }
      throw new FunctionError(explainAnswer(name, answer, around));
    },
    dispose: () => {
      disposed = true;
      if (current === undefined) return;
      const { guest, quickjs } = current;
      current = undefined;
      void (close(guest) ? releaseQuickJs(quickjs) : discardQuickJs(quickjs));
    },
  };
}

interface Opened {
  readonly quickjs: QuickJsModule;
  readonly guest: Guest;
  readonly refusals: ReadonlyMap<string, GuestError>;
}

function callBuiltin(builtins: FunctionTable, name: string, args: readonly Value[], env: EvalEnv): Value {
  const definition = builtins.get(name);
  if (definition === undefined) throw new FunctionError(`There is no function "${name}".`);
  return callFunction(definition, args, env);
}

function refusalOf(
  name: string,
  answer: Exclude<GuestAnswer, { kind: 'value' }>,
  around: Parameters<typeof explainAnswer>[2],
): GuestError {
  return answer.kind === 'thrown' ? answer.error : { name: '', message: explainAnswer(name, answer, around) };
}

/** Whether the guest's interpreter is still whole: one that has lost track of its memory aborts here. */
function close(guest: Guest): boolean {
  try {
    guest.dispose();
    return true;
  } catch {
    return false;
  }
}

function reason(disposed: boolean): string {
  return disposed ? 'its sandbox is closed' : 'the interpreter is starting afresh after a crash, so run again';
}
