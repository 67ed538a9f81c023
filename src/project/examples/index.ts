import { apiKey } from './api-key.ts';
import { basicAuth } from './basic-auth.ts';
import { bearer } from './bearer.ts';
import { errorWithoutStatus } from './broken/error-without-status.ts';
import { headerCase } from './broken/header-case.ts';
import { indexFromZero } from './broken/index-from-zero.ts';
import { lengthProperty } from './broken/length-property.ts';
import { misspeltData } from './broken/misspelt-data.ts';
import { misspeltParameter } from './broken/misspelt-parameter.ts';
import { unprotectedAddress } from './broken/unprotected-address.ts';
import { unquotedHeader } from './broken/unquoted-header.ts';
import { withoutValid } from './broken/without-valid.ts';
import { wrongSanitizePath } from './broken/wrong-sanitize-path.ts';
import { customScheme } from './custom-scheme.ts';
import { digest } from './digest.ts';
import type { Example } from './example.ts';
import { jwt } from './jwt.ts';
import { keyInQuery } from './key-in-query.ts';
import { loginToken } from './login-token.ts';
import { makeApiToken } from './make-api-token.ts';
import { makeOauth } from './make-oauth.ts';
import { oauth1 } from './oauth1.ts';
import { oauth2ClientCredentials } from './oauth2-client-credentials.ts';
import { oauth2Code } from './oauth2-code.ts';
import { oauth2Password } from './oauth2-password.ts';
import { oauth2Pkce } from './oauth2-pkce.ts';
import { oauth2Refresh } from './oauth2-refresh.ts';
import { severalDomains } from './several-domains.ts';

export type { Example };

/** Group by group, in the order they are offered; the first one greets a new visitor. */
export const examples: readonly Example[] = [
  apiKey,
  keyInQuery,
  basicAuth,
  bearer,
  customScheme,
  severalDomains,
  makeApiToken,
  digest,
  jwt,
  loginToken,
  oauth2Code,
  oauth2Refresh,
  oauth2Pkce,
  oauth2ClientCredentials,
  oauth2Password,
  oauth1,
  makeOauth,
  withoutValid,
  wrongSanitizePath,
  indexFromZero,
  misspeltParameter,
  unquotedHeader,
  headerCase,
  misspeltData,
  lengthProperty,
  unprotectedAddress,
  errorWithoutStatus,
];
