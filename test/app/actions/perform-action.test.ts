import { expect, test } from 'vitest';
import { fetchActions, performAction } from '../../../src/app/index.ts';
import { appPorts } from '../../support/app-ports.ts';

test('does what the action does', async () => {
  const ports = appPorts();
  await performAction(ports, 'live');
  expect(ports.store.get().transport).toBe('live');
});

test('once what actions do is here, the next key finds it done', async () => {
  await fetchActions();
  const ports = appPorts();
  void performAction(ports, 'palette');
  expect(ports.store.get().view.dialog).toBe('palette');
});

test('what cannot be done now is not done', async () => {
  const ports = appPorts();
  const before = ports.store.get();
  await performAction(ports, 'mock');
  expect(ports.store.get()).toBe(before);
});

test('a name that is none is a mistake of ours', async () => {
  await expect(performAction(appPorts(), 'fly')).rejects.toThrow('There is no action named "fly".');
});
