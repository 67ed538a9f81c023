import { expect, test } from 'vitest';
import { allowSends, createProject, forgetSecrets, run, saveConnection, setValue, start } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

test('nothing secret is left, here or in storage, and the projects are', async () => {
  const ports = appPorts();
  await start(ports);
  await saveConnection(ports);
  await createProject(ports, 'basic', 'Second');
  setValue(ports, 'apiKey', 'very-secret');
  await run(ports);
  await saveConnection(ports);
  allowSends(ports, [{ method: 'GET', origin: 'https://a.example', address: '', secrets: ['apiKey'] }]);
  await forgetSecrets(ports);

  const { values, connections, run: latest, secretHosts, project } = ports.store.get();
  expect({ values, connections, latest, secretHosts }).toEqual({
    values: {},
    connections: [],
    latest: null,
    secretHosts: {},
  });
  expect(await ports.storage.connections.list()).toEqual([]);
  for (const { id } of await ports.storage.projects.list()) {
    expect(await ports.storage.inputs.get(id)).toBeUndefined();
  }
  expect(await ports.storage.settings.get('secretHosts')).toEqual({});
  expect(project.name).toBe('Second');
});
