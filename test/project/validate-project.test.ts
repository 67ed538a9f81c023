import { describe, expect, test } from 'vitest';
import { createProject, examples, migrateProject, validateProject } from '../../src/project/index.ts';

const project = createProject({
  id: 'p1',
  name: 'Mine',
  kind: 'oauth2',
  sections: { communication: '{}', functions: 'function a() {}' },
  now: new Date('2025-01-02T03:04:05.000Z'),
  timezone: 'Europe/Prague',
});

describe('a project', () => {
  test('begins with what it was told', () => {
    expect(project).toEqual({
      version: 1,
      id: 'p1',
      name: 'Mine',
      kind: 'oauth2',
      sections: { communication: '{}', functions: 'function a() {}' },
      selectedScenario: '',
      timezone: 'Europe/Prague',
      createdAt: '2025-01-02T03:04:05.000Z',
      updatedAt: '2025-01-02T03:04:05.000Z',
    });
  });

  test.each([project, ...examples.map((example) => example.project)])('survives JSON ($name)', (original) => {
    expect(validateProject(JSON.parse(JSON.stringify(original)))).toEqual({ ok: true, value: original });
  });

  test('keeps known fields only', () => {
    const sections = { ...project.sections, secrets: 'x', __proto__: { common: '{}' } };
    const result = validateProject({ ...project, values: { apiKey: 'k' }, sections });
    expect(result).toEqual({ ok: true, value: project });
  });

  test('written before versions existed is lifted', () => {
    const { version: _, ...old } = project;
    expect(migrateProject(old)).toEqual(project);
    expect(validateProject(old)).toEqual({ ok: true, value: project });
  });
});

describe('what is no project is refused with a sentence', () => {
  test.each([
    [null, 'This is not a project.'],
    [[project], 'This is not a project.'],
    ['{}', 'This is not a project.'],
    [{ ...project, version: 2 }, 'newer version'],
    [{ ...project, version: 'one' }, 'version of the project cannot be read'],
    [{ ...project, version: -1 }, 'version of the project cannot be read'],
    [{ ...project, id: '' }, 'no id'],
    [{ ...project, name: '  ' }, 'no name'],
    [{ ...project, name: 'x'.repeat(201) }, 'longer than 200'],
    [{ ...project, kind: 'jwt' }, 'basic, oauth1, oauth2'],
    [{ ...project, sections: null }, 'no sections'],
    [{ ...project, sections: { communication: {} } }, 'section communication must be a text'],
    [{ ...project, sections: { base: 'x'.repeat(2_000_001) } }, 'section base is too long'],
    [{ ...project, selectedScenario: 1 }, 'selected scenario'],
    [{ ...project, timezone: null }, 'timezone'],
    [{ ...project, example: 1 }, 'example'],
    [{ ...project, createdAt: 'yesterday' }, 'dates'],
  ])('%#: %s', (input, sentence) => {
    const result = validateProject(input);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.message).toContain(sentence);
  });
});
