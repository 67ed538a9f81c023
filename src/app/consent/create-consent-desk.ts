import type { ConsentAnswer, ConsentQuestion } from '../../runtime/index.ts';
import type { Store } from '../store.ts';
import { readConsentMessage } from './consent-message.ts';
import type { ConsentPage } from './consent-page.ts';
import { type ConsentState, consentSentences } from './consent-state.ts';

/** Where runs ask for consent; one at a time, and `state.consent` shows it. */
export interface ConsentDesk {
  /** Where services send the user back; to be registered with them. */
  readonly callbackAddress: string;
  /** Settles when the user comes back, gives up, stays away too long, or the run is cancelled. Never rejects. */
  ask(question: ConsentQuestion, signal: AbortSignal): Promise<ConsentAnswer>;
  /** Opens the window, again if need be. Call it from a click: browsers open no window otherwise. */
  open(): void;
  /** Answers in the place of the service. */
  answer(query: Readonly<Record<string, string>>): void;
  /** The user gives up. */
  abandon(): void;
}

/** Milliseconds. A window is looked at this often; the last one is for other tabs to say that a callback is theirs. */
const [lookEvery, patience, othersFirst] = [500, 10 * 60_000, 1000];

interface Waiting {
  open(): void;
  end(answer: ConsentAnswer): void;
}

export function createConsentDesk(store: Store, page: ConsentPage): ConsentDesk {
  let current: Waiting | undefined;
  return {
    get callbackAddress() {
      return page.callbackAddress;
    },
    async ask(question, signal) {
      current?.end({ kind: 'closed' });
      return new Promise((resolve) => {
        const waiting = wait(question, store, page, (answer) => {
          signal.removeEventListener('abort', giveUp);
          if (current === waiting) current = undefined;
          resolve(answer);
        });
        const giveUp = (): void => waiting.end({ kind: 'closed' });
        current = waiting;
        if (signal.aborted) giveUp();
        else signal.addEventListener('abort', giveUp, { once: true });
        if (!question.simulated) waiting.open();
      });
    },
    open: () => current?.open(),
    answer: (query) => current?.end({ kind: 'answered', query }),
    abandon: () => current?.end({ kind: 'closed' }),
  };
}

/** One question, from asking to the answer. */
function wait(
  { runId, address, state, simulated }: ConsentQuestion,
  store: Store,
  page: ConsentPage,
  onEnd: (answer: ConsentAnswer) => void,
): Waiting {
  let opened: ReturnType<ConsentPage['open']> = null;
  let over = false;
  const timers = new Map<string, () => void>();
  const after = (name: string, ms: number, then: () => void): void => {
    timers.get(name)?.();
    timers.set(name, page.later(ms, then));
  };
  const show = (phase: ConsentState['phase']): void => {
    const sentence = consentSentences[phase];
    store.update((now) => ({ ...now, consent: { runId, address, state, simulated, phase, sentence } }));
  };
  const end = (answer: ConsentAnswer): void => {
    if (over) return;
    over = true;
    for (const forget of timers.values()) forget();
    channel.end();
    opened?.close();
    store.update((now) => (now.consent?.runId === runId ? { ...now, consent: null } : now));
    onEnd(answer);
  };
  const take = (id: string, query: Readonly<Record<string, string>>): void => {
    channel.send({ kind: 'taken', id });
    end({ kind: 'answered', query });
  };
  const channel = page.connect((data) => {
    const message = readConsentMessage(data);
    if (message === undefined || over || simulated) return;
    if (message.kind === 'taken') timers.get(message.id)?.();
    else if ((message.query['state'] ?? '') === state) take(message.id, message.query);
    // Another tab may wait for it. If none does, it is ours with a wrong state, which the run refuses.
    else after(message.id, othersFirst, () => take(message.id, message.query));
  });
  const look = (): void => {
    if (opened?.closed === true) show('closed');
    else after('look', lookEvery, look);
  };
  show('ready');
  after('patience', patience, () => end({ kind: 'timed-out', afterMs: patience }));
  return {
    open() {
      if (opened?.closed === false) {
        opened.focus();
        return;
      }
      opened = page.open(address);
      show(opened === null ? 'blocked' : 'waiting');
      if (opened !== null) after('look', lookEvery, look);
    },
    end,
  };
}
