import { jwkThumbprint } from '../../crypto/jwk-thumbprint.ts';
import type { DigestName } from '../../crypto/digests.ts';
import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';
import { signToken } from './sign-token.ts';
import { tokenKey } from './token-key.ts';
import { readTokenOptions } from './token-options.ts';

export const generateJwtWithKeyId = defineEnvFunction({
  name: 'generateJwtWithKeyId',
  group: 'crypto',
  summary: 'A signed JSON Web Token whose header names its key by the thumbprint of the key.',
  details:
    'The thumbprint is that of RFC 7638. Which one Make uses is not public; this is a guess. Everything else is as in jwt.',
  params: [
    { name: 'payload', type: 'any', doc: 'The claims as a collection, or a text.' },
    { name: 'key', type: 'any', doc: 'The shared secret, or a private key in PEM for RS, PS and ES.' },
    { name: 'algorithm', type: 'text', doc: 'Algorithm of the token.', optional: true, defaultText: "'HS512'" },
    {
      name: 'thumbprintAlgorithm',
      type: 'text',
      doc: 'Digest of the thumbprint: HS256, HS384 or HS512.',
      optional: true,
      defaultText: "'HS256'",
    },
    { name: 'options', type: 'collection', doc: 'Options of the jsonwebtoken library.', optional: true },
  ],
  returns: 'text',
  certainty: 'inferred',
  source: 'iml.md §9.6',
  examples: [
    {
      call: "generateJwtWithKeyId(claims; 'secret')",
      result:
        'eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCIsImtpZCI6IkRXQmgwU0VJQVBZaDF4NXV2b3Q0ejNBaGFpa0hreE5KYTNBZGEyZlQtQ2cifQ.eyJzdWIiOiIxIn0.xwjN8frDSsIdf6dv90V-LENfYZnxaEcoIPGzADausVhhRyCLaYd3DF_fupNenohSjaV5551m-B7b-5NBXH7vbA',
      scope: { claims: { sub: '1' } },
    },
    {
      call: "first(split(generateJwtWithKeyId(claims; 'secret'; 'HS256'; 'HS512'); '.'))",
      result:
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6IlM2QTNUVHJYckJfeEVWQXRJSm1jNExYa3VpTnpicTRfeUdpZ3pFTDBhajRJM0k4WEhBYmV1OVdUMGdMdkFxemEtWlhTU1BTX21VRm9NWHRaamlCWUFRIn0',
      scope: { claims: { sub: '1' } },
    },
  ],
  evaluate: (env, payload, key, algorithm = 'HS512', thumbprintAlgorithm = 'HS256', given = {}) => {
    if (algorithm === 'none') throw new FunctionError('the algorithm none has no key that could be named.');
    const keyid = jwkThumbprint(tokenKey(algorithm, key), thumbprintDigest(thumbprintAlgorithm));
    const options = { ...readTokenOptions(given), keyid };
    const now = Math.floor(env.now().getTime() / 1000);
    return boundedText(signToken(payload, key, algorithm, options, now), env);
  },
});

function thumbprintDigest(algorithm: string): DigestName {
  const size = /^(?:HS|SHA-?)(256|384|512)$/i.exec(algorithm)?.[1];
  if (size !== undefined) return `sha${size}` as DigestName;
  throw new FunctionError('the fourth argument is not an algorithm of thumbprints; known are HS256, HS384, HS512.');
}
