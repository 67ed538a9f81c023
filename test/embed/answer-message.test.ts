import { expect, test } from 'vitest';
import { setValue, start } from '../../src/app/index.ts';
import { answerMessage } from '../../src/embed/index.ts';
import { appPorts } from '../support/app-ports.ts';

test('the page around reads the project without what was typed, and sets another as a preview', async () => {
  const ports = appPorts();
  await start(ports);
  setValue(ports, 'apiKey', 'typed-by-the-reader');
  const first = await answerMessage(ports, { iml: 'get' });
  if (first?.iml !== 'project') throw new Error('no project');
  expect(first.text).not.toContain('typed-by-the-reader');
  for (const project of [first.link, first.text]) {
    expect(await answerMessage(ports, { iml: 'set', project })).toEqual({ iml: 'opened', ok: true });
    expect(ports.store.get().preview).not.toBeNull();
    expect(ports.store.get().transport).toBe('mock');
  }
  expect(ports.store.get().project.foreign).toEqual({ source: 'embed', functions: false });
});

test.each([null, 5, 'x', {}, { iml: 'run' }, { iml: 'set' }, { iml: 'set', project: {} }])(
  '%j is not for us',
  async (data) => {
    expect(await answerMessage(appPorts(), data)).toBeUndefined();
  },
);

test('what is no project is refused with a reason', async () => {
  expect(await answerMessage(appPorts(), { iml: 'set', project: 'hello' })).toMatchObject({ iml: 'opened', ok: false });
});
