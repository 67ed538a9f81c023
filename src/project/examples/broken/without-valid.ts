import { apiKey } from '../api-key.ts';
import { breakExample } from './break-example.ts';

export const withoutValid = breakExample(apiKey, {
  name: 'without-valid',
  title: 'Connected with a revoked key',
  summary: 'The API key example, but a service that answers 200 to everything is believed.',
  find: 'The service says that the key was revoked, and Make says "Connected". What is missing?',
  scenario: '200 with code',
  section: 'communication',
  right: `    },
    // This service answers 200 even to a bad key, with a code in the body.
    "valid": "{{if(body.code, false, true)}}"
`,
  wrong: `    }
`,
});
