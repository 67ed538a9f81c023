import { encodeBase64 } from '../base/base64.ts';

/** Shorter pieces occur by chance. */
const shortest = 8;

/**
 * The part of the Base64 of something longer that depends on these bytes alone, for each of the three places they may begin
 * at in a group of three. Pieces shorter than eight characters are left out.
 */
export function base64Pieces(bytes: Uint8Array): readonly string[] {
  return [0, 2, 1]
    .map((skipped) => {
      const whole = bytes.subarray(skipped);
      return encodeBase64(whole.subarray(0, whole.length - (whole.length % 3)));
    })
    .filter((piece) => piece.length >= shortest);
}
