import { expect, test } from 'vitest';
import { openExample, openProject, start } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

test('of two projects that are opened at once, the one asked for last stays', async () => {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  const [second, first] = ports.store.get().projects;
  if (first === undefined || second === undefined) throw new Error('There are two projects by now.');
  await Promise.all([openProject(ports, second.id), openProject(ports, first.id)]);
  expect(ports.store.get().project.id).toBe(first.id);
  await Promise.all([openProject(ports, first.id), openProject(ports, second.id)]);
  expect(ports.store.get().project.id).toBe(second.id);
});

test('an untouched copy that is opened again gives way to a new example', async () => {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  await Promise.all([openExample(ports, 'api-key'), openExample(ports, 'jwt')]);
  const { project, run } = ports.store.get();
  expect(project.example).toBe('jwt');
  expect(run?.scenario).toBe(project.selectedScenario);
});
