import { loginToken } from '../login-token.ts';
import { breakExample } from './break-example.ts';

export const lengthProperty = breakExample(loginToken, {
  name: 'length-property',
  title: 'Every password is wrong',
  summary: 'The login, but length is asked for the JavaScript way.',
  find: 'The service accepts the password and returns a token, and the user reads "Wrong email or password". Why?',
  scenario: 'ok',
  section: 'communication',
  right: `    // length is a function. A wrong password gives an empty token here, with status 200.
    "valid": {
      "condition": "{{length(body.token) > 0}}",`,
  wrong: `    "valid": {
      "condition": "{{body.token.length > 0}}",`,
});
