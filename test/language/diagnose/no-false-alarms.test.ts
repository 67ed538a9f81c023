import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose, type DiagnosedProject } from '../../../src/language/index.ts';
import { type ConnectionKind, examples, starterSections } from '../../../src/project/index.ts';
import type { ConnectionVector } from '../../support/connection-vector.ts';

/** Remarks that are more than hints, as `section code "text"`. */
const alarms = (project: DiagnosedProject, atLeast: readonly string[]): readonly string[] =>
  diagnose(project)
    .filter(({ severity }) => atLeast.includes(severity))
    .map(
      ({ section, code, range }) => `${section} ${code} ${project.sections[section]?.slice(range.start, range.end)}`,
    );

describe('sections that a new project begins with', () => {
  test.each(Object.keys(starterSections) as ConnectionKind[])('%s', (kind) => {
    expect(alarms({ kind, sections: starterSections[kind] }, ['error', 'warning'])).toEqual([]);
  });
});

describe('examples that are not broken on purpose', () => {
  const sound = examples.filter(({ twinOf }) => twinOf === undefined);

  test.each(sound.map((example) => [example.name, example] as const))('%s', (_, { project }) => {
    expect(alarms(project, ['error', 'warning'])).toEqual([]);
  });
});

test('a file as Windows writes it', () => {
  const asWindows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  for (const { project } of examples.filter(({ twinOf }) => twinOf === undefined)) {
    const texts = Object.entries(project.sections).map(([name, text]) => [name, asWindows(text)]);
    expect(alarms({ ...project, sections: Object.fromEntries(texts) }, ['error', 'warning'])).toEqual([]);
  }
});

const vectors = JSON.parse(
  readFileSync(new URL('../../cases/connections.json', import.meta.url), 'utf8'),
) as readonly ConnectionVector[];

test('definitions that work have no error but what connections do not have', () => {
  const ignored = ['directive-not-available', 'unknown-step', 'single-request-only'];
  const wrong = vectors
    .filter(({ expect: { error } }) => error === null || error === undefined)
    .flatMap((vector) => {
      const { id, type, communication, parametersSpec, common, base, module } = vector;
      const texts = { communication, parameters: parametersSpec, common, base, module: module?.communication };
      const written = Object.entries(texts).filter(([, value]) => value !== undefined);
      const sections = Object.fromEntries(written.map(([name, value]) => [name, JSON.stringify(value, null, 2)]));
      const kind = type === 'jwt' ? 'basic' : type;
      return alarms({ kind, sections }, ['error']).map((alarm) => `${id}: ${alarm}`);
    })
    .filter((alarm) => !ignored.some((code) => alarm.includes(code)));
  expect(wrong).toEqual([]);
});
