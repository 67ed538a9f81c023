import { describe, expect, test } from 'vitest';
import type { Merge } from '../../../../src/backup/index.ts';
import { createProject } from '../../../../src/project/index.ts';
import { tellRestored } from '../../../../src/ui/dialogs/import/tell-restored.ts';

const nothing: Merge = { projects: [], inputs: [], connections: [], runs: [], settings: [], equal: 0 };

const project = (functions?: string): Merge['projects'][number] =>
  createProject({
    id: 'p',
    name: 'Pets',
    kind: 'basic',
    sections: functions === undefined ? {} : { functions },
    now: new Date('2025-03-10T12:00:00Z'),
  });

describe('what restoring a backup added', () => {
  test.each<readonly [added: Partial<Merge>, unreadable: number, sentence: string]>([
    [{}, 0, 'Restored: nothing new.'],
    [{ equal: 1 }, 0, 'Restored: nothing new, 1 was here already.'],
    [{ projects: [project()], equal: 2 }, 0, 'Restored: 1 project added, 2 were here already.'],
    [{ projects: [project(' ')] }, 2, 'Restored: 1 project added. 2 items could not be read.'],
    [
      { projects: [project(), project('function f() {}')], settings: [['theme', 'dark']] },
      0,
      'Restored: 2 projects, 1 setting added. Their custom functions are off until you turn them on. Settings count from the next visit.',
    ],
  ])('%#', (added, unreadable, sentence) => {
    expect(tellRestored({ ...nothing, ...added }, unreadable)).toBe(sentence);
  });
});
