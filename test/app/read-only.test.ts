import { expect, test } from 'vitest';
import { editSection, renameProject, replaceSection, run, setValue, start } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

test('texts and name stay as they are, and it is said; form and runs work', async () => {
  const ports = appPorts();
  await start(ports);
  ports.store.update((state) => ({ ...state, readOnly: true }));
  const { project } = ports.store.get();
  editSection(ports, 'communication', '{}');
  renameProject(ports, 'Other');
  replaceSection(ports, 'parameters', '[]');
  expect(ports.store.get().project).toBe(project);
  const texts = ports.store.get().notices.map(({ text }) => text);
  expect(new Set(texts)).toEqual(new Set(['This project is shown read-only. Its texts cannot be changed here.']));
  setValue(ports, 'apiKey', 'typed');
  await run(ports);
  expect(ports.store.get().values['apiKey']).toBe('typed');
  expect(ports.store.get().run).not.toBeNull();
});
