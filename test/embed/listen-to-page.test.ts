import { expect, test, vi } from 'vitest';
import { start } from '../../src/app/index.ts';
import { listenToPage } from '../../src/embed/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { eventually } from '../support/eventually.ts';

type Listener = (event: { readonly source: unknown; readonly origin: string; readonly data: unknown }) => void;

/** A frame inside a page, as far as the listener sees it. */
async function frame() {
  const parent = { postMessage: vi.fn() };
  let hear: Listener = () => undefined;
  const window = { parent, addEventListener: (_type: string, listener: Listener) => (hear = listener) };
  const ports = appPorts();
  await start(ports);
  listenToPage(ports, window as unknown as Window);
  const send = (data: unknown, over: { source?: unknown; origin?: string } = {}): void =>
    hear({ source: parent, origin: 'https://around.example', data, ...over });
  /** The answer to what the page around sends, with the origin it goes to. */
  const ask = async (data: unknown, over: { origin?: string } = {}): Promise<unknown> => {
    const before = parent.postMessage.mock.calls.length;
    send(data, over);
    await eventually(() => expect(parent.postMessage).toHaveBeenCalledTimes(before + 1));
    return parent.postMessage.mock.lastCall;
  };
  return { ports, parent, send, ask, name: ports.store.get().project.name };
}

test('it says that it is ready, and answers the page around at the origin that asked', async () => {
  const { parent, ask } = await frame();
  expect(parent.postMessage.mock.calls).toEqual([[{ iml: 'ready' }, '*']]);
  const project = expect.objectContaining({ iml: 'project' });
  expect(await ask({ iml: 'get' })).toEqual([project, 'https://around.example']);
  expect(await ask({ iml: 'get' }, { origin: 'null' })).toEqual([project, '*']);
});

test.each([
  ['a frame inside us', {}],
  ['a frame beside us', { postMessage: () => undefined }],
  ['nobody', null],
])('%s is not heard, whatever origin it claims', async (_name, source) => {
  const { ports, parent, send, ask, name } = await frame();
  send({ iml: 'set', project: 'curl https://a.example' }, { source, origin: 'https://around.example' });
  send({ iml: 'get' }, { source });
  await ask({ iml: 'get' });
  expect(parent.postMessage).toHaveBeenCalledTimes(2);
  expect(ports.store.get().project.name).toBe(name);
});

test.each([
  ['a command', 'curl https://a.example -H "Authorization: Bearer x"', true],
  ['a section', '{ "url": "https://a.example" }', false],
  ['a description in YAML', 'openapi: 3.0.0', false],
  ['a backup', '{ "format": "iml-playground-backup" }', false],
  ['two things at once', `${'#1.'.repeat(1000)}`, false],
  ['very much', '['.repeat(100_000), false],
])('what the page around sets is a preview or nothing: %s', async (_name, project, ok) => {
  const { ports, ask } = await frame();
  const answer = await ask({ iml: 'set', project, network: 'on', transport: 'live' });
  expect(answer).toEqual([expect.objectContaining({ iml: 'opened', ok }), 'https://around.example']);
  expect(ports.store.get().transport).toBe('mock');
  expect(ports.store.get().liveRequests).toBe(0);
});

test('outside of a frame nobody is told and nobody is heard', () => {
  const window = { addEventListener: vi.fn(), postMessage: vi.fn(), parent: undefined as unknown };
  window.parent = window;
  listenToPage(appPorts(), window as unknown as Window);
  expect(window.addEventListener).not.toHaveBeenCalled();
  expect(window.postMessage).not.toHaveBeenCalled();
});
