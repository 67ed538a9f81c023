import { describe, expect, test } from 'vitest';
import { readParameters } from '../../../src/runtime/parameters/read-parameters.ts';

/** The remarks as `code at "text"`. */
function remarks(text: string): readonly string[] {
  return readParameters(text).diagnostics.map(({ code, range }) => `${code} at ${text.slice(range.start, range.end)}`);
}

test('every attribute of a field', () => {
  const text = `[
    // what the form needs
    { "name": "key", "type": "password", "label": "API key", "help": "*From* your profile", "required": true,
      "editable": { "enabled": true, "help": "May change" }, "advanced": false, "rpc": { "url": "rpc://x", "label": "Fill" } },
    { "name": "day", "type": "date", "time": false, "default": "2025-01-01", },
  ]`;
  const { parameters, diagnostics } = readParameters(text);
  expect(diagnostics).toEqual([]);
  expect(parameters).toMatchObject([
    {
      name: 'key',
      type: 'password',
      label: 'API key',
      help: '*From* your profile',
      required: true,
      editable: true,
      editableHelp: 'May change',
      rpc: { url: 'rpc://x', label: 'Fill' },
      path: [0],
    },
    { name: 'day', type: 'date', label: 'day', required: false, editable: false, time: false, default: '2025-01-01' },
  ]);
});

test('groups, options by other keys and a placeholder', () => {
  const fields = [
    {
      name: 'g',
      type: 'select',
      options: [{ label: 'One', options: [{ value: 1, label: 'A', description: 'first' }] }],
    },
    {
      name: 's',
      type: 'select',
      options: { store: [{ id: 1 }], value: 'id', label: 'title', placeholder: 'Pick' },
    },
  ];
  expect(readParameters(JSON.stringify(fields)).parameters).toMatchObject([
    { options: [{ value: 1, label: 'A', group: 'One', description: 'first', isDefault: false }] },
    { options: [{ value: 1, label: '1' }], placeholder: { label: 'Pick', nested: [] } },
  ]);
});

test('plain data that can be sent to a worker', () => {
  const { parameters } = readParameters('[{ "name": "a", "type": "text", "default": { "__proto__": 1 } }]');
  expect(structuredClone(parameters)).toEqual(parameters);
});

describe('remarks', () => {
  test.each<[text: string, expected: readonly string[]]>([
    ['', []],
    ['null', []],
    ['[]', []],
    ['{}', ['parameters-not-a-list at {}']],
    ['"rpc://fields"', ['remote-fields at "rpc://fields"']],
    ['["rpc://more"]', ['remote-fields at "rpc://more"']],
    ['[5]', ['parameter-not-an-object at 5']],
    ['[{"name":"a"}]', ['missing-type at {"name":"a"}']],
    ['[{"name":"a","type":"txt"}]', ['unknown-type at "txt"']],
    ['[{"name":"a","type":"{{x}}"}]', []],
    ['[{"type":"text"}]', ['missing-name at {"type":"text"}']],
    ['[{"type":"banner"}]', []],
    ['[{"name":"a","type":"text"},{"name":"a","type":"url"}]', ['duplicate-parameter at {"name":"a","type":"url"}']],
    ['[{"name":"accountName","type":"text"}]', ['reserved-name at "accountName"']],
    ['[{"name":"apiKey","type":"text"}]', ['secret-in-text at "text"']],
    ['[{"name":"a","type":"text","required":true,"advanced":true}]', ['required-advanced at true']],
    ['[{"name":"a","type":"select"}]', ['missing-options at {"name":"a","type":"select"}']],
    ['[{"name":"a","type":"select","options":"rpc://o"}]', ['remote-options at "rpc://o"']],
    ['[{"name":"a","type":"select","options":[5]}]', ['option-not-an-object at 5']],
    ['[{"name":"a","type":"select","options":[{"label":"L"}]}]', ['option-without-value at {"label":"L"}']],
    ['[{"name":"a","type":"select","default":"z","options":[{"value":"y"}]}]', ['default-not-an-option at "z"']],
    ['[{"name":"a","type":"number","default":"5"}]', ['default-refused at "5"']],
    ['[{"name":"a","type":"number","default":5},{"name":"b","type":"text","default":""}]', []],
    ['[{"name":"a","type":"number","default":"{{common.a}}"}]', []],
    ['[{"name":"a","type":"array"}]', ['missing-spec at {"name":"a","type":"array"}']],
    ['[{"name":"a","type":"array","spec":{"type":"text"}}]', []],
    ['[{"name":"a","type":"text","validate":{"pattern":"("}}]', ['bad-pattern at "("']],
    ['[{"name":"a","type":"boolean","nested":[{"name":"b","type":"txt"}]}]', ['unknown-type at "txt"']],
  ])('%s', (text, expected) => {
    expect(remarks(text)).toEqual(expected);
  });

  test('broken JSON keeps the fields that can be read', () => {
    const { parameters, diagnostics } = readParameters('[{ "name": "a" "type": "text" }');
    expect(parameters).toMatchObject([{ name: 'a', type: 'text' }]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['missing-comma', 'error'],
      ['missing-bracket', 'error'],
    ]);
  });
});
