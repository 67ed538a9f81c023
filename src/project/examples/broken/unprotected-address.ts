import { severalDomains } from '../several-domains.ts';
import { breakExample } from './break-example.ts';

export const unprotectedAddress = breakExample(severalDomains, {
  name: 'unprotected-address',
  title: 'A key on a postcard',
  summary: 'Several domains, but the key goes over the wire unprotected.',
  find: 'No mock answers, and a real network would have carried the key in plain text. Look at the address.',
  scenario: 'ok',
  section: 'communication',
  right: '"url": "https://',
  wrong: '"url": "http://',
});
