import { expect, test, vi } from 'vitest';
import { start } from '../../src/app/index.ts';
import { listenToPage } from '../../src/embed/index.ts';
import { appPorts } from '../support/app-ports.ts';

type Listener = (event: { readonly source: unknown; readonly origin: string; readonly data: unknown }) => void;

/** A frame inside a page, as far as the listener sees it. */
async function frame() {
  const parent = { postMessage: vi.fn() };
  let hear: Listener = () => undefined;
  const window = { parent, addEventListener: (_type: string, listener: Listener) => (hear = listener) };
  const ports = appPorts();
  await start(ports);
  listenToPage(ports, window as unknown as Window);
  const send = async (data: unknown, over: { source?: unknown; origin?: string } = {}): Promise<void> => {
    hear({ source: parent, origin: 'https://around.example', data, ...over });
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { ports, parent, send, name: ports.store.get().project.name };
}

test('it says that it is ready, and answers the page around at the origin that asked', async () => {
  const { parent, send } = await frame();
  expect(parent.postMessage.mock.calls).toEqual([[{ iml: 'ready' }, '*']]);
  await send({ iml: 'get' });
  expect(parent.postMessage).toHaveBeenLastCalledWith(
    expect.objectContaining({ iml: 'project' }),
    'https://around.example',
  );
  await send({ iml: 'get' }, { origin: 'null' });
  expect(parent.postMessage).toHaveBeenLastCalledWith(expect.objectContaining({ iml: 'project' }), '*');
});

test.each([
  ['a frame inside us', {}],
  ['a frame beside us', { postMessage: () => undefined }],
  ['nobody', null],
])('%s is not heard, whatever origin it claims', async (_name, source) => {
  const { ports, parent, send, name } = await frame();
  await send({ iml: 'set', project: 'curl https://a.example' }, { source, origin: 'https://around.example' });
  await send({ iml: 'get' }, { source });
  expect(parent.postMessage).toHaveBeenCalledTimes(1);
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
  const { ports, parent, send } = await frame();
  await send({ iml: 'set', project, network: 'on', transport: 'live' });
  expect(parent.postMessage).toHaveBeenLastCalledWith(
    expect.objectContaining({ iml: 'opened', ok }),
    'https://around.example',
  );
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
