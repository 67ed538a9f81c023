import ms, { type StringValue } from 'ms';
import { describe } from '../../values/coerce.ts';
import { setMember } from '../../values/set-member.ts';
import type { Value, ValueObject } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import type { TokenOptions } from './token-options.ts';

/**
 * The claims of a token: those of the payload in their order, then `iat`, `nbf`, `exp`, `aud`, `iss`, `sub`, `jti` from
 * options (connections.md U20). `iat` is added only with the option `noTimestamp: false`, and removed with `true`.
 * Throws FunctionError where option and payload say the same, and for times that are no numbers.
 *
 * @param now seconds since 1970; spans count from the payload's `iat` if it has one
 */
export function tokenClaims(payload: ValueObject, options: TokenOptions, now: number): ValueObject {
  const claims: Record<string, Value> = {};
  for (const [name, value] of Object.entries(payload)) setMember(claims, name, value);
  for (const name of ['iat', 'exp', 'nbf']) requireNumber(name, claims[name]);
  const issued = (claims['iat'] as number | undefined) || now;
  if (options.noTimestamp === true) delete claims['iat'];
  if (options.noTimestamp === false) claims['iat'] = issued;
  for (const [option, claim] of added) {
    const value = options[option];
    if (value === undefined) continue;
    if (claims[claim] !== undefined) {
      throw new FunctionError(`the option ${option} and the payload's ${claim} say the same thing; keep one of them.`);
    }
    claims[claim] = spans.has(option) ? issued + seconds(option, value as number | string, issued) : value;
  }
  return claims;
}

/** Options that become claims, in the order in which they are added. */
const added = [
  ['notBefore', 'nbf'],
  ['expiresIn', 'exp'],
  ['audience', 'aud'],
  ['issuer', 'iss'],
  ['subject', 'sub'],
  ['jwtid', 'jti'],
] as const;

/** Options that make no sense for a payload that is a text. */
export const claimOptions: readonly (keyof TokenOptions)[] = [...added.map(([option]) => option), 'noTimestamp'];

const spans: ReadonlySet<string> = new Set(['notBefore', 'expiresIn']);

/** A number is seconds; a text is a span such as "2h", or milliseconds when it has no unit. */
function seconds(option: string, span: number | string, issued: number): number {
  if (typeof span === 'number') return span;
  const milliseconds = span.length <= 100 ? ms(span as StringValue) : Number.NaN;
  // `ms` gives undefined for texts that are no spans, which its types deny.
  if (Number.isFinite(milliseconds)) return Math.floor(issued + milliseconds / 1000) - issued;
  throw new FunctionError(
    `the option ${option} is ${describe(span)}, which is no span of time such as "2 days" or "15m".`,
  );
}

function requireNumber(name: string, value: Value): void {
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return;
  throw new FunctionError(
    `the claim ${name} must be a number of seconds since 1970, and this is ${describe(value)}; parseNumber makes numbers of digits.`,
  );
}
