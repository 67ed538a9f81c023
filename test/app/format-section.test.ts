import { expect, test } from 'vitest';
import { actions, createProject, editSection, showSection, start } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

const format = actions.find(({ id }) => id === 'format');

test.each([
  [
    '{"url":"https://h.test", // where\n"method":"GET"}',
    '{\n  "url": "https://h.test", // where\n  "method": "GET"\n}',
  ],
  ['{\n  "url": "x"\n}', '{\n  "url": "x"\n}'],
  ['{ "url": ', '{\n  "url":'],
  ['', ''],
])('%j is indented', async (text, expected) => {
  const ports = appPorts();
  await start(ports);
  await createProject(ports, 'basic');
  editSection(ports, 'communication', text);
  showSection(ports, 'communication');
  format?.perform(ports);
  expect(ports.store.get().project.sections.communication?.trimEnd()).toBe(expected);
});

test('functions are no JSON', async () => {
  const ports = appPorts();
  await start(ports);
  editSection(ports, 'functions', 'function f(){return 1}');
  showSection(ports, 'functions');
  expect(format?.unavailable?.(ports.store.get())).toBe('Functions are JavaScript.');
  format?.perform(ports);
  expect(ports.store.get().project.sections.functions).toBe('function f(){return 1}');
});
