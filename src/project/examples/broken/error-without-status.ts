import { makeApiToken } from '../make-api-token.ts';
import { breakExample } from './break-example.ts';

export const errorWithoutStatus = breakExample(makeApiToken, {
  name: 'error-without-status',
  title: 'A message that says nothing',
  summary: 'The Make API token, but a refusal is told without its status and from a key that is not there.',
  find: 'Too many requests, and the user reads "Make answered: " and nothing more. What should the message hold?',
  scenario: 'rate limit 429',
  section: 'communication',
  right: '"message": "[{{statusCode}}] {{ifempty(body.detail, body.message)}}"',
  wrong: '"message": "Make answered: {{body.detail}}"',
});
