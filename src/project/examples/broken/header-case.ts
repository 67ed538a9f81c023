import { digest } from '../digest.ts';
import { breakExample } from './break-example.ts';

export const headerCase = breakExample(digest, {
  name: 'header-case',
  title: 'A label without its number',
  summary: 'Digest with MD5, but a header of the reply is named as the service writes it.',
  find: 'The label says "Meter " and stops, although the reply has the number in a header. Compare the names.',
  scenario: 'ok',
  section: 'communication',
  right: '"value": "Meter {{headers.`x-meter-serial`}}"',
  wrong: '"value": "Meter {{headers.`X-Meter-Serial`}}"',
});
