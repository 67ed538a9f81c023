import { describe, expect, test } from 'vitest';
import { createStore, initialState, type ConsentPage } from '../../../src/app/index.ts';
import { createConsentDesk } from '../../../src/app/consent/create-consent-desk.ts';
import { examples } from '../../../src/project/index.ts';
import type { ConsentAnswer, ConsentQuestion } from '../../../src/runtime/index.ts';

const question: ConsentQuestion = {
  runId: 'run-1',
  address: 'https://id.test/authorize?state=s',
  state: 's',
  simulated: false,
};

/** A desk over a page whose windows, messages and clock the test moves by hand. */
function desk({ blocks = false, ...asked }: Partial<ConsentQuestion> & { readonly blocks?: boolean } = {}) {
  const [example] = examples;
  if (example === undefined) throw new Error('There are no examples.');
  const store = createStore(initialState(example.project, example.values));
  const opened: string[] = [];
  const sent: unknown[] = [];
  const timers: { at: number; call: () => void }[] = [];
  let now = 0;
  let hear = (_data: unknown): void => undefined;
  const window = { closed: false, close: () => undefined, focus: () => undefined };
  const control = { blocks };
  const page: ConsentPage = {
    callbackAddress: 'https://playground.test/oauth-callback.html',
    open(address) {
      opened.push(address);
      return control.blocks ? null : window;
    },
    connect(onMessage) {
      hear = onMessage;
      return { send: (message) => sent.push(message), end: () => (hear = () => undefined) };
    },
    later(ms, then) {
      const timer = { at: now + ms, call: then };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  };
  const created = createConsentDesk(store, page);
  const controller = new AbortController();
  const answers: ConsentAnswer[] = [];
  const ended = created.ask({ ...question, ...asked }, controller.signal).then((answer) => answers.push(answer));
  const pass = (ms: number): void => {
    const until = now + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      timers.splice(timers.indexOf(next), 1);
      now = next.at;
      next.call();
    }
    now = until;
  };
  const callback = (query: Record<string, string>): void => hear({ kind: 'callback', id: 'w', query });
  const consent = () => store.get().consent;
  return {
    desk: created,
    window,
    control,
    opened,
    sent,
    answers,
    ended,
    controller,
    pass,
    callback,
    consent,
    hear: (data: unknown) => hear(data),
  };
}

describe('the window', () => {
  test('opens at the address, and the run waits', () => {
    const { opened, consent, answers } = desk();
    expect(opened).toEqual([question.address]);
    expect(consent()).toMatchObject({ runId: 'run-1', phase: 'waiting', address: question.address });
    expect(answers).toEqual([]);
  });

  test('that the browser blocks can be opened by a click', () => {
    const { desk: asked, control, consent } = desk({ blocks: true });
    expect(consent()?.phase).toBe('blocked');
    control.blocks = false;
    asked.open();
    expect(consent()?.phase).toBe('waiting');
  });

  test('that is closed is noticed; an answer still counts', async () => {
    const { window, pass, consent, callback, ended, answers } = desk();
    window.closed = true;
    pass(500);
    expect(consent()?.phase).toBe('closed');
    callback({ code: 'c', state: 's' });
    await ended;
    expect(answers).toEqual([{ kind: 'answered', query: { code: 'c', state: 's' } }]);
  });

  test('does not open for a mocked service', () => {
    const { opened, consent } = desk({ simulated: true });
    expect([opened, consent()?.phase]).toEqual([[], 'ready']);
  });
});

describe('the answer', () => {
  test.each<[string, (on: ReturnType<typeof desk>) => void, ConsentAnswer]>([
    [
      'comes with the callback',
      ({ callback }) => callback({ state: 's' }),
      { kind: 'answered', query: { state: 's' } },
    ],
    [
      'with a wrong state is handed on when no other tab takes it',
      ({ callback, pass }) => {
        callback({ state: 'x' });
        pass(1000);
      },
      { kind: 'answered', query: { state: 'x' } },
    ],
    [
      'is given by hand',
      ({ desk: asked }) => asked.answer({ error: 'access_denied' }),
      { kind: 'answered', query: { error: 'access_denied' } },
    ],
    ['is that the user gives up', ({ desk: asked }) => asked.abandon(), { kind: 'closed' }],
    ['is that the run was cancelled', ({ controller }) => controller.abort(), { kind: 'closed' }],
    ['is that nobody came', ({ pass }) => pass(600_000), { kind: 'timed-out', afterMs: 600_000 }],
  ])('%s', async (_name, act, expected) => {
    const on = desk();
    act(on);
    await on.ended;
    expect(on.answers).toEqual([expected]);
    expect(on.consent()).toBeNull();
  });

  test('for another tab is left to it', () => {
    const { callback, hear, pass, answers, sent, consent } = desk();
    callback({ state: 'x' });
    hear({ kind: 'taken', id: 'w' });
    pass(1000);
    expect([answers, sent, consent()?.phase]).toEqual([[], [], 'waiting']);
  });

  test('tells the window that it was taken', async () => {
    const { callback, ended, sent } = desk();
    callback({ state: 's' });
    await ended;
    expect(sent).toEqual([{ kind: 'taken', id: 'w' }]);
  });

  test.each([null, 'text', {}, { kind: 'callback', id: 1, query: {} }, { kind: 'callback', id: 'w', query: null }])(
    'is not %j',
    (data) => {
      const { hear, consent } = desk();
      hear(data);
      expect(consent()?.phase).toBe('waiting');
    },
  );
});
