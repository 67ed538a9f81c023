import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { signToken } from './sign-token.ts';
import { readTokenOptions } from './token-options.ts';

export const jwt = defineEnvFunction({
  name: 'jwt',
  group: 'crypto',
  summary: 'A signed JSON Web Token.',
  details:
    'The claim `iat` is not added on its own; the option `noTimestamp: false` adds it. `iat`, `exp` and `nbf` must be numbers. Options are those of the jsonwebtoken library: expiresIn and notBefore (seconds, or a span such as "2 days"), audience, issuer, subject, jwtid, keyid, header, noTimestamp, allowInsecureKeySizes.',
  params: [
    { name: 'payload', type: 'any', doc: 'The claims as a collection, or a text.' },
    { name: 'secret', type: 'any', doc: 'The shared secret, or a private key in PEM for RS, PS and ES.' },
    {
      name: 'algorithm',
      type: 'text',
      doc: 'HS256, HS384, HS512, RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384 or ES512.',
      optional: true,
      defaultText: "'HS256'",
    },
    { name: 'options', type: 'collection', doc: 'Options of the jsonwebtoken library.', optional: true },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'connections.md §2.2, iml.md §9.6',
  examples: [
    {
      call: "jwt(claims; 'secret')",
      result:
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIiwibmFtZSI6IkFubiJ9.U6lgUZTuOM5okVwgofVMGSS-VcFtCJXs0rPl8HWzZUY',
      scope: { claims: { sub: '1', name: 'Ann' } },
    },
    {
      call: "jwt(claims; 'abc'; 'HS384'; options)",
      result:
        'eyJhbGciOiJIUzM4NCIsInR5cCI6ImF0K2p3dCIsImtpZCI6ImsxIiwieDV0IjoidGgifQ.eyJzdWIiOiJ4In0.j3j4QlJ22alx-gQgUW3RLoPU4QvTAOt-jGhmpYBjVHxLVVF25caIuV96wV-tNBYt',
      scope: { claims: { sub: 'x' }, options: { header: { x5t: 'th', kid: 'k1', typ: 'at+jwt' } } },
    },
  ],
  evaluate: (env, payload, secret, algorithm, given = {}) => {
    const options = readTokenOptions(given);
    const now = Math.floor(env.now().getTime() / 1000);
    return boundedText(signToken(payload, secret, algorithm ?? options.algorithm ?? 'HS256', options, now), env);
  },
});
