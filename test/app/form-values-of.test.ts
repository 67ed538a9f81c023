import { expect, test } from 'vitest';
import { formValuesOf } from '../../src/app/select/form-values-of.ts';
import { readParameters } from '../../src/runtime/index.ts';

const { parameters } = readParameters(`[
  { "name": "key", "type": "password" },
  { "name": "own", "type": "boolean", "nested": [{ "name": "client", "type": "text" }] },
  { "name": "kind", "type": "select", "default": "b", "options": [
    { "value": "a", "nested": [{ "name": "ofA", "type": "text" }] },
    { "value": "b", "nested": [{ "name": "ofB", "type": "text" }] }
  ] },
  { "name": "seen", "type": "hidden" }
]`);

test.each([
  [
    { key: 'k', seen: 1 },
    { key: 'k', seen: 1 },
  ],
  [{ key: 'k', oldName: 'typed before' }, { key: 'k' }],
  [
    { own: true, client: 'c' },
    { own: true, client: 'c' },
  ],
  [{ own: false, client: 'c' }, { own: false }],
  [{ client: 'c' }, {}],
  [
    { kind: 'a', ofA: '1', ofB: '2' },
    { kind: 'a', ofA: '1' },
  ],
  [{ ofA: '1', ofB: '2' }, { ofB: '2' }],
  [{ __proto__: 'x', constructor: 'y' }, {}],
])('of %j the form sends %j', (values, sent) => expect(formValuesOf(parameters, values)).toEqual(sent));
