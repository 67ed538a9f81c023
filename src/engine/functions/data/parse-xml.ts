import { defineFunction } from '../define-function.ts';
import { readXmlText } from './read-xml-text.ts';

export const parseXml = defineFunction({
  name: 'parseXML',
  group: 'data',
  summary: 'An XML text as a collection.',
  details:
    'In the shape that replies in XML have: children are lists under their names, attributes stand in `_attributes`, text beside them in `_value`. Make does not publish the shape of this function. Entities of a DOCTYPE are not expanded.',
  params: [{ name: 'text', type: 'any', doc: 'The XML text, or a buffer with it in UTF-8.' }],
  returns: 'collection',
  certainty: 'inferred',
  source: 'iml.md §9.6, connections.md §9',
  examples: [
    { call: 'parseXML(text)', result: { a: { b: ['1', '2'] } }, scope: { text: '<a><b>1</b><b>2</b></a>' } },
    {
      call: 'parseXML(text)',
      result: { user: { _attributes: { role: 'admin' }, _value: 'Jo' } },
      scope: { text: '<user role="admin">Jo</user>' },
    },
  ],
  evaluate: readXmlText,
});
