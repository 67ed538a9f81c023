import { describe, expect, test } from 'vitest';
import {
  addScenarios,
  changeScenario,
  duplicateScenario,
  moveScenario,
  namesIn,
  readScenarios,
  removeScenario,
  renameScenario,
} from '../../../src/project/index.ts';
import fc from '../../support/fast-check.ts';

const text = `[
  // the good one
  { "name": "a", "mocks": [] }, // stays with a
  {
    "name": "b", /* said of b */
    "mocks": [{ "match": {}, "status": 401 }]
  },
  // the last
  { "name": "c", "mocks": [] }
]
`;

describe('edits keep what they do not touch', () => {
  test.each<[what: string, edited: string, expected: string]>([
    [
      'change a status',
      changeScenario(text, 'b', ['mocks', 0, 'status'], 500),
      text.replace('"status": 401', '"status": 500'),
    ],
    [
      'take a status away',
      changeScenario(text, 'b', ['mocks', 0, 'status'], undefined),
      text.replace(', "status": 401', ''),
    ],
    ['rename', renameScenario(text, 'b', ' new '), text.replace('"b"', '"new"')],
    ['a taken name', renameScenario(text, 'b', 'a'), text],
    ['an empty name', renameScenario(text, 'b', ' '), text],
    ['delete the first', removeScenario(text, 'a'), `[${text.slice(text.indexOf('\n  {\n'))}`],
    [
      'delete the last',
      removeScenario(text, 'c'),
      text.replace(',\n  // the last\n  { "name": "c", "mocks": [] }', ''),
    ],
    ['nothing there', removeScenario(text, 'x'), text],
    ['no list', addScenarios('{}', [{ name: 'x', mocks: [] }]), '{}'],
  ])('%s', (_what, edited, expected) => expect(edited).toBe(expected));

  test.each<[edited: string, names: readonly string[]]>([
    [moveScenario(text, 'a', 1), ['b', 'a', 'c']],
    [moveScenario(text, 'a', 2), ['b', 'c', 'a']],
    [moveScenario(text, 'c', -2), ['c', 'a', 'b']],
    [moveScenario(text, 'a', -1), ['a', 'b', 'c']],
    [duplicateScenario(text, 'a'), ['a', 'a copy', 'b', 'c']],
    [duplicateScenario(duplicateScenario(text, 'a'), 'a'), ['a', 'a copy 2', 'a copy', 'b', 'c']],
    [addScenarios(text, [{ name: 'a', mocks: [] }]), ['a', 'b', 'c', 'a 2']],
    [addScenarios('', [{ name: 'x', mocks: [] }]), ['x']],
    [addScenarios('[ ]', [{ name: 'x', mocks: [] }]), ['x']],
    [addScenarios('[{"name":"a","mocks":[]},]', [{ name: 'b', mocks: [] }]), ['a', 'b']],
    [addScenarios('[{"name":"a","mocks":[]} // end\n]', [{ name: 'b', mocks: [] }]), ['a', 'b']],
  ])('%#', (edited, names) => {
    expect(namesIn(edited)).toEqual(names);
    expect(readScenarios(edited).problems).toEqual([]);
    for (const comment of ['// the good one', '/* said of b */', '// the last']) {
      if (edited.includes('"c"') && edited.includes('good one')) expect(edited).toContain(comment);
    }
  });
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(4), by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(4), by: fc.constant(0) }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(4), by: fc.constant(0) }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(4), by: fc.constant(0) }),
);

test('any sequence of edits leaves a text that reads without problems', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, trailing) => {
      let edited = trailing ? text.replace('"mocks": [] }\n]', '"mocks": [] }, // trailing\n]') : text;
      for (const { kind, at, by } of steps) {
        const names = namesIn(edited);
        const name = names[at % Math.max(1, names.length)] ?? 'none';
        const count = names.length;
        if (kind === 'move') edited = moveScenario(edited, name, by);
        else if (kind === 'remove') edited = removeScenario(edited, name);
        else if (kind === 'copy') edited = duplicateScenario(edited, name);
        else edited = addScenarios(edited, [{ name: 'new', mocks: [{ match: {} }] }]);
        const change = kind === 'move' ? 0 : kind === 'add' ? 1 : count === 0 ? 0 : kind === 'copy' ? 1 : -1;
        expect(namesIn(edited).length).toBe(count + change);
        expect(readScenarios(edited).problems).toEqual([]);
      }
    }),
  );
});
