import { keyInQuery } from '../key-in-query.ts';
import { breakExample } from './break-example.ts';

export const wrongSanitizePath = breakExample(keyInQuery, {
  name: 'wrong-sanitize-path',
  title: 'The key is in the log',
  summary: 'The key in the query, but the mask points at nothing.',
  find: 'Everything connects, and everybody who may read the log can read the key. Why is it not masked?',
  scenario: 'ok',
  section: 'communication',
  right: '"request.qs.key"',
  wrong: '"request.query.key"',
});
