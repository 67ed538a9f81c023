import { describe, expect, test } from 'vitest';
import { compileTemplate, createEnv } from '../../src/engine/index.ts';
import { expressionValues, followEdits, type LanguageContext, withAnswers } from '../../src/language/index.ts';
import { examples, readScenarios } from '../../src/project/index.ts';
import { ranContext } from '../support/language-context.ts';

type Evaluate = Parameters<typeof followEdits>[2];

/** As the preview worker answers. */
const evaluate: Evaluate = async (questions) =>
  questions.map(({ template, scope }) => {
    const result = compileTemplate(template).evaluate(scope, createEnv());
    return result.ok ? { ok: true, value: result.value } : { ok: false, message: result.error.message };
  });

/** The values beside the code, by expression. */
async function valuesOf(context: LanguageContext): Promise<Readonly<Record<string, unknown>>> {
  const rewritten = await followEdits('communication', context, evaluate);
  const now = { ...context, rewritten };
  const values = expressionValues('communication', now);
  const pending = values.flatMap(({ state }) => (state.kind === 'pending' ? [state] : []));
  const answered = withAnswers(values, await evaluate(pending), now);
  return Object.fromEntries(
    answered.map(({ source, state }) => [source, state.kind === 'value' ? state.value : state.kind]),
  );
}

const communication = `{
  "temp": { "host": "{{parameters.zone}}.acme.test", "plain": "one", "old": 1 },
  "url": "https://{{temp.host}}/{{temp.plain}}/{{temp.old}}",
  "response": {
    "temp": { "label": "{{upper(body.name)}} at {{temp.host}}" },
    "data": { "name": "{{temp.label}}" },
    "metadata": { "value": "{{connection.name}} {{body.id}}" }
  }
}`;
const parameters = '[{ "name": "zone", "type": "text" }]';
const mocks = [
  { match: {}, status: 200, headers: { 'content-type': 'application/json' }, body: { name: 'ann', id: 7 } },
];

const ran = (): Promise<LanguageContext> =>
  ranContext({ sections: { communication, parameters }, values: { zone: 'eu' } }, { mocks });

const edited = async (from: string, to: string): Promise<LanguageContext> => {
  const context = await ran();
  return { ...context, sections: { ...context.sections, communication: communication.replace(from, () => to) } };
};

describe('after a run', () => {
  test('nothing edited, nothing rewritten', async () => {
    expect(await followEdits('communication', await ran(), evaluate)).toEqual([]);
  });

  test.each(examples.map(({ project }) => project))('of the example $name neither', async (project) => {
    const [scenario] = readScenarios(project.sections.scenarios ?? '').scenarios;
    const { kind, sections } = project;
    const context = await ranContext(
      { kind, sections, values: scenario?.values ?? {} },
      scenario === undefined ? {} : { mocks: scenario.mocks },
    );
    expect(await followEdits('communication', context, evaluate)).toEqual([]);
  });

  test('an edited temp reaches everything that reads it, through other blocks too', async () => {
    const values = await valuesOf(await edited('{{parameters.zone}}.acme', '{{lower(parameters.zone)}}1.acme'));
    expect(values).toMatchObject({
      'temp.host': 'eu1.acme.test',
      'temp.label': 'ANN at eu1.acme.test',
      'connection.name': 'ANN at eu1.acme.test',
      'body.id': 7,
    });
  });

  test.each([
    ['a constant', '"plain": "one"', '"plain": { "a": ["{{1 + 1}}", 2] }', { 'temp.plain': { a: [2, 2] } }],
    ['a key taken out', ', "old": 1', '', { 'temp.old': undefined, 'temp.plain': 'one' }],
    [
      'a block emptied',
      '"host": "{{parameters.zone}}.acme.test", "plain": "one", "old": 1',
      '',
      { 'temp.old': undefined, 'temp.host': undefined, 'temp.label': 'ANN at ' },
    ],
    ['a block taken out', '"data": { "name": "{{temp.label}}" },', '', { 'connection.name': undefined }],
    [
      'a template in place of a block',
      '{ "name": "{{temp.label}}" }',
      '"{{body}}"',
      { 'connection.name': 'ANN at eu.acme.test' },
    ],
    ['a new key', '"old": 1', '"old": "{{parameters.zone}}"', { 'temp.old': 'eu' }],
    ['one that fails', '"old": 1', '"old": "{{parseNumber(1, \'x\')}}"', { 'temp.old': undefined }],
  ])('%s', async (_, from, to, expected) => {
    expect(await valuesOf(await edited(from, to))).toMatchObject(expected);
  });

  test('a changed form reaches what is made of it', async () => {
    const context = { ...(await ran()), values: { zone: 'us' } };
    expect(await valuesOf(context)).toMatchObject({
      'temp.host': 'us.acme.test',
      'connection.name': 'ANN at us.acme.test',
    });
  });

  test('what comes before an edit keeps its value', async () => {
    const values = await valuesOf(await edited('{{upper(body.name)}}', '{{body.name}}'));
    expect(values).toMatchObject({ 'temp.host': 'eu.acme.test', 'temp.label': 'ann at eu.acme.test' });
  });

  test('without answers the values of the run stay', async () => {
    const context = await edited('{{parameters.zone}}.acme', '{{parameters.zone}}1.acme');
    expect(await followEdits('communication', context, async (questions) => questions.map(() => undefined))).toEqual(
      [],
    );
  });
});
