import { describe, expect, test, vi } from 'vitest';
import { registerOffline } from '../../src/offline/index.ts';
import { eventually } from '../support/eventually.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();
  install(): void {
    this.state = 'installed';
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly controller: object | null;
  readonly #refuses: boolean;
  constructor(controller: object | null, refuses = false) {
    super();
    this.controller = controller;
    this.#refuses = refuses;
  }
  register(): Promise<FakeRegistration> {
    return this.#refuses ? Promise.reject(new Error('refused')) : Promise.resolve(this.registration);
  }
}

function ports() {
  const offers: (() => void)[] = [];
  const done: string[] = [];
  return {
    offers,
    done,
    ports: {
      offer: (accept: () => void) => void offers.push(accept),
      save: async () => void done.push('save'),
      reload: () => void done.push('reload'),
    },
  };
}

const asContainer = (container: FakeContainer): ServiceWorkerContainer =>
  container as unknown as ServiceWorkerContainer;

describe('a new version', () => {
  test('waits for a yes, then saves, then takes over, then reloads once', async () => {
    const container = new FakeContainer({});
    const { offers, done, ports: given } = ports();
    await registerOffline(asContainer(container), './sw.js', given);
    const worker = new FakeWorker();
    container.registration.find(worker);
    expect(offers).toHaveLength(0);
    worker.install();
    expect(offers).toHaveLength(1);
    expect(worker.postMessage).not.toHaveBeenCalled();
    offers[0]?.();
    await eventually(() => expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' }, []));
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(done).toEqual(['save', 'reload']);
  });

  test('that another tab said yes to is offered here, and no work is lost', async () => {
    const container = new FakeContainer({});
    const { offers, done, ports: given } = ports();
    await registerOffline(asContainer(container), './sw.js', given);
    container.dispatchEvent(new Event('controllerchange'));
    expect(done).toEqual([]);
    offers[0]?.();
    await eventually(() => expect(done).toEqual(['save', 'reload']));
  });

  test('is offered once, whoever says yes first', async () => {
    const container = new FakeContainer({});
    const waiting = new FakeWorker();
    container.registration.waiting = waiting;
    const { offers, done, ports: given } = ports();
    await registerOffline(asContainer(container), './sw.js', given);
    container.dispatchEvent(new Event('controllerchange'));
    expect(offers).toHaveLength(1);
    offers[0]?.();
    await eventually(() => expect(done).toEqual(['save', 'reload']));
    expect(waiting.postMessage).not.toHaveBeenCalled();
  });

  test('that was found on an earlier visit is offered at once', async () => {
    const container = new FakeContainer({});
    container.registration.waiting = new FakeWorker();
    const { offers, ports: given } = ports();
    await registerOffline(asContainer(container), './sw.js', given);
    expect(offers).toHaveLength(1);
  });

  test('of the very first visit is not offered', async () => {
    const container = new FakeContainer(null);
    const { offers, ports: given } = ports();
    await registerOffline(asContainer(container), './sw.js', given);
    const worker = new FakeWorker();
    container.registration.find(worker);
    worker.install();
    expect(offers).toEqual([]);
  });
});

test('no service workers, or a refusal, is no error', async () => {
  expect(await registerOffline(undefined, './sw.js', ports().ports)).toBe(false);
  expect(await registerOffline(asContainer(new FakeContainer(null, true)), './sw.js', ports().ports)).toBe(false);
});
