import { expect, test } from 'vitest';
import { setValue, start } from '../../src/app/index.ts';
import { answerMessage } from '../../src/embed/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { savedConnection } from '../support/saved-connection.ts';

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

test('what was typed, kept or computed stands nowhere else in it either', async () => {
  const ports = appPorts();
  await start(ports);
  const { project, parameters } = ports.store.get();
  expect(parameters.map(({ name }) => name)).toContain('apiKey');
  setValue(ports, 'apiKey', 'typed-by-the-reader');
  const stored = { accessToken: 'handed-out-by-the-service' };
  ports.store.update((state) => ({
    ...state,
    connections: [savedConnection(project.id, stored)],
    project: {
      ...project,
      selectedScenario: 'typed-by-the-reader',
      sections: {
        ...project.sections,
        module: `["typed-by-the-reader", "handed-out-by-the-service", "${btoa('handed-out-by-the-service')}"]`,
      },
    },
  }));
  const reply = await answerMessage(ports, { iml: 'get' });
  if (reply?.iml !== 'project') throw new Error('no project');
  for (const text of ['typed-by-the-reader', 'handed-out-by-the-service', btoa('handed-out-by-the-service')]) {
    expect(reply.text).not.toContain(text);
  }
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
