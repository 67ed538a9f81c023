import { describe } from '../../values/coerce.ts';
import { isCollection } from '../../values/is-collection.ts';
import { quote } from '../../values/quote.ts';
import type { Value, ValueObject } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';

/** The options of the `jsonwebtoken` library (connections.md §2.2). */
export interface TokenOptions {
  readonly expiresIn?: number | string;
  readonly notBefore?: number | string;
  readonly audience?: string | readonly Value[];
  readonly issuer?: string;
  readonly subject?: string;
  readonly jwtid?: string;
  readonly keyid?: string;
  readonly algorithm?: string;
  readonly header?: ValueObject;
  readonly encoding?: string;
  readonly noTimestamp?: boolean;
  readonly mutatePayload?: boolean;
  readonly allowInsecureKeySizes?: boolean;
  readonly allowInvalidAsymmetricKeyTypes?: boolean;
}

/** The options that are set; throws FunctionError for unknown names and for values of the wrong type, as the library. */
export function readTokenOptions(options: ValueObject): TokenOptions {
  const set = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of set) {
    const rule = rules.get(name);
    if (rule === undefined) {
      throw new FunctionError(`${quote(name)} is not an option; known are ${[...rules.keys()].join(', ')}.`);
    }
    if (!rule.accepts(value)) {
      throw new FunctionError(`the option ${name} must be ${rule.wanted}, and this is ${describe(value)}.`);
    }
  }
  return Object.fromEntries(set);
}

interface Rule {
  readonly wanted: string;
  accepts(value: Value): boolean;
}

const span: Rule = {
  wanted: 'a whole number of seconds or a span such as "2 days"',
  accepts: (value) => Number.isInteger(value) || (typeof value === 'string' && value !== ''),
};
const text: Rule = { wanted: 'a text', accepts: (value) => typeof value === 'string' };
const flag: Rule = { wanted: 'true or false', accepts: (value) => typeof value === 'boolean' };
const texts: Rule = {
  wanted: 'a text or a list',
  accepts: (value) => typeof value === 'string' || Array.isArray(value),
};
const collection: Rule = { wanted: 'a collection', accepts: isCollection };

const rules: ReadonlyMap<string, Rule> = new Map([
  ['expiresIn', span],
  ['notBefore', span],
  ['audience', texts],
  ['algorithm', text],
  ['header', collection],
  ['encoding', text],
  ['issuer', text],
  ['subject', text],
  ['jwtid', text],
  ['noTimestamp', flag],
  ['keyid', text],
  ['mutatePayload', flag],
  ['allowInsecureKeySizes', flag],
  ['allowInvalidAsymmetricKeyTypes', flag],
]);
