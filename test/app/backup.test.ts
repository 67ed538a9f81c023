import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/backup/index.ts';
import {
  collectBackup,
  createProject,
  editSection,
  openBackup,
  restoreBackup,
  run,
  setValue,
  start,
} from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { savedConnection } from '../support/saved-connection.ts';

test('past runs and settings go along and come back in another browser, twice the same', async () => {
  const from = appPorts();
  await start(from);
  await createProject(from, 'basic', 'Mine');
  await run(from);
  await from.storage.settings.put('sizes', { wide: { rail: 240 } });
  await from.storage.settings.put('network', 'off');
  await from.storage.settings.put('secretHosts', { x: ['https://a.example'] });
  const { id } = from.store.get().project;
  const history = await from.storage.runs.list(id);
  expect(history).toHaveLength(1);

  const text = await writeBackup(openBackup(await collectBackup(from)), '2025-01-01T00:00:00.000Z');
  const read = await readBackup(text);
  if (!read.ok) throw new Error(read.error.message);
  const to = appPorts();
  await restoreBackup(to, read.value.contents);
  expect((await to.storage.projects.list()).map(({ name }) => name)).toContain('Mine');
  expect(await to.storage.runs.list(id)).toEqual(history);
  expect(await to.storage.settings.get('sizes')).toEqual({ wide: { rail: 240 } });
  expect(await to.storage.settings.get('network')).toBe('off');
  expect(await to.storage.settings.get('secretHosts')).toBeUndefined();
  expect(await restoreBackup(to, read.value.contents)).toMatchObject({ projects: [], runs: [], settings: [] });
});

test('in the open nothing that was typed into a secret field leaves, whatever it was turned into', async () => {
  const secret = 'Zx81-secret/Value+9';
  const spellings = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('base64'),
    Buffer.from(`ann:${secret}`).toString('base64').slice(8, -4),
  ];
  const ports = appPorts();
  await start(ports);
  await createProject(ports, 'basic', 'Mine');
  editSection(ports, 'parameters', '[{ "name": "apiKey", "type": "password" }]');
  editSection(ports, 'communication', JSON.stringify({ url: 'https://api.test', headers: spellings }));
  setValue(ports, 'apiKey', secret);
  const text = await writeBackup(openBackup(await collectBackup(ports)), '2025-01-01T00:00:00.000Z');
  expect(text).toContain('https://api.test');
  for (const spelling of spellings) expect(text).not.toContain(spelling);
});

test('in the open nothing leaves that the common data or a saved connection holds, wherever else it stands', async () => {
  const common = 'commonClientSecret99';
  const token = 'tok_live_abcdefgh1234';
  const ports = appPorts();
  await start(ports);
  await createProject(ports, 'basic', 'Mine');
  const { id } = ports.store.get().project;
  editSection(ports, 'common', JSON.stringify({ clientSecret: common }));
  editSection(
    ports,
    'module',
    JSON.stringify({ url: 'https://api.test', headers: { common, token, basic: btoa(token) } }),
  );
  editSection(
    ports,
    'scenarios',
    JSON.stringify([{ name: token, mocks: [{ response: { body: { common, token } } }] }]),
  );
  await ports.storage.connections.put(savedConnection(id, { accessToken: token }));
  await ports.storage.settings.put('slots', { [id]: [{ id: 's', name: token, connectionId: null }] });
  const text = await writeBackup(openBackup(await collectBackup(ports)), '2025-01-01T00:00:00.000Z');
  expect(text).toContain('https://api.test');
  for (const secret of [common, token, btoa(token)]) expect(text).not.toContain(secret);
});
