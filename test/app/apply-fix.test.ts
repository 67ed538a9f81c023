import { expect, test } from 'vitest';
import { applyFix, createProject, editSection, start } from '../../src/app/index.ts';
import { fixesFor } from '../../src/language/index.ts';
import { appPorts } from '../support/app-ports.ts';

test('a fix changes every section it concerns, and its problem is gone', async () => {
  const ports = appPorts();
  await start(ports);
  await createProject(ports, 'basic');
  editSection(ports, 'communication', '{ "url": "https://h.test/{{parameters.zone}}" }');
  editSection(ports, 'parameters', '[]');
  const { project, problems } = ports.store.get();
  const problem = problems.find(({ code }) => code === 'undeclared-parameter');
  expect(problem).toMatchObject({ fixable: true, section: 'communication' });
  const [fix] = problem === undefined ? [] : fixesFor(problem, project);
  if (fix !== undefined) applyFix(ports, fix);
  const after = ports.store.get();
  expect(after.project.sections.parameters).toContain('"name": "zone"');
  expect(after.parameters.map(({ name }) => name)).toEqual(['zone']);
  expect(after.problems.map(({ code }) => code)).not.toContain('undeclared-parameter');
});
