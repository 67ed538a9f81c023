import types from 'mime';
import { defineFunction } from '../define-function.ts';

export const mime = defineFunction({
  name: 'mime',
  group: 'data',
  summary: 'The MIME type that a file name ends in.',
  details: 'Upper and lower case are the same. An unknown extension gives nothing.',
  params: [{ name: 'fileName', type: 'text', doc: 'A file name with an extension.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.6',
  examples: [
    { call: "mime('picture.png')", result: 'image/png' },
    { call: "mime('reports/a.b.JSON')", result: 'application/json' },
  ],
  evaluate: (fileName) => types.getType(fileName) ?? undefined,
});
