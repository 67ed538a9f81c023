import { jwt } from '../jwt.ts';
import { breakExample } from './break-example.ts';

export const misspeltData = breakExample(jwt, {
  name: 'misspelt-data',
  title: 'Connected, but no module works',
  summary: 'The signed assertion, but modules read something else than what was stored.',
  find: 'The connection is fine. Run the module and look at its authorization header: where is the token?',
  scenario: 'ok',
  section: 'base',
  right: '{{connection.accessToken}}',
  wrong: '{{connection.access_token}}',
});
