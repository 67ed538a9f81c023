import { bearer } from '../bearer.ts';
import { breakExample } from './break-example.ts';

export const misspeltParameter = breakExample(bearer, {
  name: 'misspelt-parameter',
  title: 'Refused with the right token',
  summary: 'The bearer token, but what the form holds does not reach the request.',
  find: 'The token in the form is right, and the service answers 401 all the same. What was really sent?',
  scenario: 'wrong token 401',
  section: 'communication',
  right: '{{parameters.accessToken}}',
  wrong: '{{parameters.acessToken}}',
});
