import type { FunctionDefinition } from '../define-function.ts';
import { cryptoSign } from './crypto-sign.ts';
import { generateJwtWithKeyId } from './generate-jwt-with-key-id.ts';
import { jwt } from './jwt.ts';
import { md5 } from './md5.ts';
import { sha1 } from './sha1.ts';
import { sha256 } from './sha256.ts';
import { sha512 } from './sha512.ts';

/** The crypto functions, in reading order. */
export const cryptoFunctions: readonly FunctionDefinition[] = [
  md5,
  sha1,
  sha256,
  sha512,
  jwt,
  generateJwtWithKeyId,
  cryptoSign,
];
