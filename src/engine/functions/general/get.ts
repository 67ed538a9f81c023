import { renderText } from '../../values/render-text.ts';
import { walkPath } from '../../values/walk-path.ts';
import { defineFunction } from '../define-function.ts';

export const get = defineFunction({
  name: 'get',
  group: 'general',
  summary: 'What stands at a path inside of a value.',
  details:
    'The path is text with dots and 1-based indexes, or a number. Nothing at the path gives undefined, and so does an empty path.',
  params: [
    { name: 'value', type: 'any', doc: 'A collection or a list.' },
    { name: 'path', type: 'any', doc: "Such as `'items[2].name'`, or an index." },
  ],
  returns: 'any',
  certainty: 'documented',
  source: 'iml.md §9.1',
  examples: [
    { call: 'get(list; 1 + 1)', result: 'b', scope: { list: ['a', 'b'] } },
    { call: "get(o; 'a.b')", result: 5, scope: { o: { a: { b: 5 } } } },
    { call: "get(o; 'list[2].v')", result: 2, scope: { o: { list: [{ v: 1 }, { v: 2 }] } } },
  ],
  evaluate: (value, path) => {
    if (typeof path === 'number') return walkPath(value, path);
    const text = renderText(path);
    return text === '' ? undefined : walkPath(value, text);
  },
});
