import { apiKey } from './api-key.ts';
import { basicAuth } from './basic-auth.ts';
import type { Example } from './example.ts';
import { jwt } from './jwt.ts';

export type { Example };

/** In the order they are offered; the first one greets a new visitor. */
export const examples: readonly Example[] = [apiKey, basicAuth, jwt];
