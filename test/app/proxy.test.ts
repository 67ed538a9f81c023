import { describe, expect, test } from 'vitest';
import { type AppPorts, editSection, initialState, run, setProxy, setTransport, start } from '../../src/app/index.ts';
import { setNetwork } from '../../src/app/index.ts';
import { backedUpSettings } from '../../src/backup/index.ts';
import { appPorts } from '../support/app-ports.ts';

const proxy = 'http://localhost:8080/';

async function live(ports: AppPorts, url = 'https://api.example/me') {
  editSection(
    ports,
    'communication',
    JSON.stringify({ url, headers: { authorization: 'Bearer {{parameters.apiKey}}' } }),
  );
  setTransport(ports, 'live');
  return run(ports);
}

test('is off until it is set, and again after an empty text', () => {
  const ports = appPorts();
  expect(initialState(ports.store.get().project).proxy).toBeNull();
  expect(setProxy(ports, proxy)).toBeNull();
  expect(ports.store.get().proxy).toBe(proxy);
  expect(setProxy(ports, ' ')).toBeNull();
  expect(ports.store.get().proxy).toBeNull();
});

test('an address that cannot be one changes nothing and says why', () => {
  const ports = appPorts();
  setProxy(ports, proxy);
  expect(setProxy(ports, 'localhost:1')).toMatch('begins with http');
  expect(ports.store.get().proxy).toBe(proxy);
});

test('is remembered in this browser, and goes into no backup', async () => {
  const ports = appPorts();
  setProxy(ports, proxy);
  await Promise.resolve();
  const again = appPorts({ storage: ports.storage });
  await start(again);
  expect(again.store.get().proxy).toBe(proxy);
  expect(backedUpSettings).not.toContain('proxy');
});

describe('before a live run', () => {
  test('its host is asked for, as it reads the secrets', async () => {
    const ports = appPorts();
    setProxy(ports, proxy);
    const outcome = await live(ports);
    expect(outcome).toMatchObject({
      kind: 'not-allowed',
      sends: [{ origin: 'https://api.example', via: 'http://localhost:8080', secrets: ['apiKey'] }],
    });
  });

  test('a secret that was sent to the service before asks again, even where hosts need no leave', async () => {
    const ports = appPorts();
    await setNetwork(ports, 'on');
    ports.store.update((state) => ({
      ...state,
      secretHosts: { [`${state.project.id}/apiKey`]: ['https://api.example'] },
    }));
    setProxy(ports, proxy);
    expect(await live(ports)).toMatchObject({ kind: 'not-allowed' });
  });

  test('mocked runs never use it', async () => {
    const ports = appPorts();
    setProxy(ports, proxy);
    const outcome = await run(ports);
    expect(outcome.kind).toBe('finished');
    expect(ports.store.get().run?.events.some((event) => event.kind === 'warning')).toBe(false);
  });
});
