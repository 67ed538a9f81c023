import { basicAuth } from '../basic-auth.ts';
import { breakExample } from './break-example.ts';

export const indexFromZero = breakExample(basicAuth, {
  name: 'index-from-zero',
  title: 'The account is not stored',
  summary: 'User name and password, but the first item of a list is asked for the JavaScript way.',
  find: 'It connects, but accountId is not among the stored data, and the module asks for a wrong address. Where did it go?',
  scenario: 'ok',
  section: 'communication',
  right: `      // The first item of a list is [1].
      "accountId": "{{body.accounts[1].id}}",`,
  wrong: `      "accountId": "{{body.accounts[0].id}}",`,
});
