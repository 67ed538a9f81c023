import { customScheme } from '../custom-scheme.ts';
import { breakExample } from './break-example.ts';

export const unquotedHeader = breakExample(customScheme, {
  name: 'unquoted-header',
  title: 'Accounts that cannot be told apart',
  summary: 'The scheme of its own, but a name with dashes is read as a subtraction.',
  find: 'The reply names the account in a header, and the uid is stored as not a number. How is the expression read?',
  scenario: 'ok',
  section: 'communication',
  right: '"uid": "{{headers.`x-account-id`}}"',
  wrong: '"uid": "{{headers.x-account-id}}"',
});
