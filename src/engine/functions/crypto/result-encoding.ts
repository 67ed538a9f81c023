import { FunctionError } from '../function-error.ts';
import { type BinaryEncoding, binaryEncoding } from '../text/binary-encoding.ts';

/**
 * The encoding in which a digest or signature is written. Throws FunctionError for a name that is none, without
 * repeating it: where arguments are swapped it is a key.
 */
export function resultEncoding(name: string): BinaryEncoding {
  if (names.has(name.toLowerCase())) return binaryEncoding(name);
  throw new FunctionError(`the encoding of the result is not known; known are ${[...names].join(', ')}.`);
}

const names: ReadonlySet<string> = new Set(['hex', 'base64', 'base64url', 'latin1', 'binary', 'utf8', 'ascii']);
