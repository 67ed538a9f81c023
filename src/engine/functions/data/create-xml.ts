import { writeXml } from '../../xml/write-xml.ts';
import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const createXml = defineEnvFunction({
  name: 'createXML',
  group: 'data',
  summary: 'A collection as XML text.',
  details:
    'Takes what parseXML gives: one root, children under their names, lists repeat an element, `_attributes` and `_value` hold attributes and text. Members without a value vanish, null is an empty element. Make does not publish the shape of this function.',
  params: [{ name: 'value', type: 'collection', doc: 'A collection with one member, the root.' }],
  returns: 'text',
  certainty: 'inferred',
  source: 'iml.md §9.6',
  examples: [
    { call: 'createXML(value)', result: '<a><b>1</b><b>2</b></a>', scope: { value: { a: { b: [1, 2] } } } },
    {
      call: 'createXML(value)',
      result: '<user role="admin">Jo &amp; Ann</user>',
      scope: { value: { user: { _attributes: { role: 'admin' }, _value: 'Jo & Ann' } } },
    },
  ],
  evaluate: (env, value) => boundedText(writeXml(value), env),
});
