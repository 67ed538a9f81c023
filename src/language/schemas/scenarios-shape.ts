import type { Shape } from './schema.ts';
import { anything, choices, listOf, number, oneOf, openObject, property, text } from './shapes.ts';

const source = 'The scenario format of this playground';
const ours = { certainty: 'inferred', source } as const;

const methods = choices({
  GET: 'Reads.',
  POST: 'Creates.',
  PUT: 'Replaces.',
  PATCH: 'Changes parts.',
  DELETE: 'Removes.',
});

const mock: Shape = {
  kind: 'object',
  title: 'A mock',
  properties: [
    property(
      'match',
      'Which requests it answers; an empty object matches all.',
      {
        kind: 'object',
        title: 'What a mock matches',
        properties: [
          property('method', 'HTTP method.', { kind: 'text', anyCase: true, choices: methods }, ours),
          property('url', 'Address; * stands for anything.', text, ours),
        ],
      },
      { ...ours, snippet: '{ "url": "${1:https://}" }' },
    ),
    property('status', 'HTTP status of the reply.', number, { ...ours, default: '200' }),
    property('headers', 'Headers of the reply.', openObject('Headers', oneOf(text, number)), {
      ...ours,
      snippet: '{ "content-type": "application/json" }',
    }),
    property('body', 'Body of the reply: JSON, or a text as it is.', anything, ours),
    property('delayMs', 'Milliseconds until the reply, held against the timeout.', number, ours),
    property('networkError', 'The request fails with this code instead.', text, ours),
  ],
};

/**
 * The Scenario section, for completion and hovers. What is wrong in it `readScenarios` reports, which knows more keys
 * than this table needs.
 */
export const scenariosShape: Shape = listOf({
  kind: 'object',
  title: 'A scenario',
  properties: [
    property('name', 'What it is called; unique.', text, { ...ours, required: true }),
    property(
      'outcome',
      'What the service means to answer.',
      { kind: 'text', choices: choices({ success: 'The default.', failure: 'It means to refuse.' }) },
      ours,
    ),
    property('mocks', 'The mocked replies, in order.', listOf(mock), { ...ours, required: true }),
    property('callback', 'The query that the user comes back with (OAuth).', openObject('Callback'), ours),
    property(
      'action',
      'What the user does.',
      {
        kind: 'text',
        choices: choices({
          create: 'Makes the connection; the default.',
          edit: 'Changes what was typed.',
          verify: 'Checks a stored connection.',
          refresh: 'Gets a new token.',
          reauthorize: 'Signs in again.',
          delete: 'Removes the connection.',
          module: 'Runs the module with a stored connection.',
        }),
      },
      ours,
    ),
    property('values', 'What is typed into the form.', openObject('Values'), ours),
    property('connection', 'What is stored before it runs.', openObject('A stored connection'), ours),
    property('expect', 'What has to come out.', openObject('What is expected'), ours),
    property('clock', 'The instant at which it runs.', text, ours),
    property('seed', 'Makes random values repeatable.', number, ours),
  ],
  rest: anything,
});
