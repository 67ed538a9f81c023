import { expect, test } from 'vitest';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StoreController } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

/** An element as a controller sees it; updates are counted and not drawn. */
function createHost() {
  const controllers: ReactiveController[] = [];
  let asked = 0;
  const host: ReactiveControllerHost = {
    addController: (controller) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => void asked++,
    updateComplete: Promise.resolve(true),
  };
  return {
    host,
    asked: () => asked,
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    update: () => controllers.forEach((controller) => controller.hostUpdate?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}

test('a change that gives the same state back tells nobody', () => {
  const { store } = appPorts();
  let told = 0;
  const leave = store.subscribe(() => told++);
  store.update((state) => state);
  expect(told).toBe(0);
  store.update((state) => ({ ...state }));
  expect(told).toBe(1);
  leave();
  store.update((state) => ({ ...state }));
  expect(told).toBe(1);
});

test('an element is drawn anew only when its part is replaced', () => {
  const { store } = appPorts();
  const element = createHost();
  const theme = new StoreController(
    element.host,
    () => store,
    ({ view }) => view.theme,
  );
  element.connect();
  element.update();
  expect(theme.value).toBe('system');
  store.update((state) => ({ ...state, liveRequests: 1, view: { ...state.view, pane: 'form' } }));
  expect(element.asked()).toBe(0);
  store.update((state) => ({ ...state, view: { ...state.view, theme: 'dark' } }));
  expect(element.asked()).toBe(1);
  expect(theme.value).toBe('dark');
});

test.each([
  ['hears nothing', false],
  ['is not held by an update that comes late', true],
])('an element that was taken out %s, and catches up when it is put back', (_name, isLate) => {
  const { store } = appPorts();
  const element = createHost();
  const requests = new StoreController(
    element.host,
    () => store,
    ({ liveRequests }) => liveRequests,
  );
  element.connect();
  element.update();
  element.disconnect();
  if (isLate) element.update();
  store.update((state) => ({ ...state, liveRequests: 3 }));
  expect(element.asked()).toBe(0);
  element.connect();
  expect(requests.value).toBe(3);
});

test('the store may come after the element is connected', () => {
  const { store } = appPorts();
  const given: { store?: typeof store } = {};
  const element = createHost();
  const ready = new StoreController(
    element.host,
    () => {
      if (given.store === undefined) throw new Error('No store yet.');
      return given.store;
    },
    (state) => state.ready,
  );
  element.connect();
  given.store = store;
  element.update();
  expect(ready.value).toBe(false);
  store.update((state) => ({ ...state, ready: true }));
  expect(element.asked()).toBe(1);
});
