import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AppPorts, catchUp, editSection, openProject, renameProject, start } from '../../src/app/index.ts';
import type { Project } from '../../src/project/index.ts';
import { createMemoryStorage, type Storage } from '../../src/storage/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { eventually } from '../support/eventually.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A store that two tabs share: the memory one, with the check that a database makes. */
function sharedStorage(): Storage {
  const memory = createMemoryStorage('a test');
  const replace = async (project: Project, basedOn: string | undefined): Promise<boolean> => {
    const stored = await memory.projects.get(project.id);
    if (stored !== undefined && stored.updatedAt !== basedOn) return false;
    await memory.projects.put(project);
    return true;
  };
  return { ...memory, kind: 'indexeddb', projects: { ...memory.projects, replace } };
}

async function twoTabs(): Promise<readonly [AppPorts, AppPorts, Storage]> {
  const storage = sharedStorage();
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2025, 5, 1, 0, 0, seconds++));
  let ids = 0;
  const newId = () => `shared-${++ids}`;
  const first = appPorts({ storage, clock, newId });
  await start(first);
  await saved();
  const second = appPorts({ storage, clock, newId });
  await start(second);
  await saved();
  return [first, second, storage];
}

const saved = () => vi.advanceTimersByTimeAsync(400);

test('the older tab is told, keeps its text as a copy, and overwrites nothing', async () => {
  const [first, second, storage] = await twoTabs();
  const { id } = first.store.get().project;
  expect(second.store.get().project.id).toBe(id);

  editSection(second, 'communication', '{ "url": "https://second.test" }');
  await saved();
  editSection(first, 'communication', '{ "url": "https://first.test" }');
  await saved();
  await saved();

  expect((await storage.projects.get(id))?.sections.communication).toContain('second.test');
  const { project, notices, saving } = first.store.get();
  expect(project.id).not.toBe(id);
  expect(project.name).toMatch(/\(this tab\)$/);
  expect(saving).toBe('saved');
  expect((await storage.projects.get(project.id))?.sections.communication).toContain('first.test');
  expect(notices.at(-1)?.text).toMatch(/changed in another tab/);

  notices.at(-1)?.action?.run();
  await eventually(() => expect(first.store.get().project.sections.communication).toContain('second.test'));
});

test('a tab that is looked at again shows the newest version', async () => {
  const [first, second] = await twoTabs();
  renameProject(second, 'Renamed there');
  await saved();
  await catchUp(first);
  expect(first.store.get().project.name).toBe('Renamed there');
  renameProject(first, 'Renamed here');
  await saved();
  expect(first.store.get().project.name).toBe('Renamed here');
  expect(first.store.get().projects).toHaveLength(1);
});

test('what waits to be written is not replaced by catching up', async () => {
  const [first, second] = await twoTabs();
  renameProject(second, 'There');
  await saved();
  renameProject(first, 'Here');
  await catchUp(first);
  expect(first.store.get().project.name).toBe('Here');
});

test('opening a project of the list reads its newest version', async () => {
  const [first, second] = await twoTabs();
  renameProject(second, 'Newest');
  await saved();
  await openProject(first, first.store.get().project.id);
  expect(first.store.get().project.name).toBe('Newest');
});
