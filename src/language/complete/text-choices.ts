import { errorTypes } from '../../runtime/index.ts';

/** A text that an argument can be, and what it means. */
export type TextChoice = readonly [text: string, meaning: string];

const digests: readonly TextChoice[] = [
  ['hex', 'hexadecimal digits'],
  ['base64', 'as headers and PKCE want it'],
  ['latin1', 'one character for each byte'],
];

const bytes: readonly TextChoice[] = [
  ['utf8', 'text, the default'],
  ['base64', 'base64'],
  ['hex', 'hexadecimal digits'],
  ['binary', 'one character for each byte'],
];

const keys: readonly TextChoice[] = [
  ['text', 'the key as it is typed, the default'],
  ['hex', 'a key written in hexadecimal digits, such as another digest'],
  ['base64', 'a key written in base64'],
  ['binary', 'a buffer'],
];

const units: readonly TextChoice[] = [
  ['D', 'whole days'],
  ['H', 'whole hours'],
  ['m', 'whole minutes'],
  ['s', 'whole seconds'],
  ['RH', 'hours left after the days'],
  ['Rm', 'minutes left after the hours'],
  ['Rs', 'seconds left after the minutes'],
];

const algorithms: readonly TextChoice[] = [
  ['HS256', 'a shared secret, the default'],
  ['HS384', 'a shared secret'],
  ['HS512', 'a shared secret'],
  ['RS256', 'a private key in PEM'],
];

const orders: readonly TextChoice[] = [
  ['asc', 'smallest first'],
  ['desc', 'largest first'],
  ['asc ci', 'smallest first, upper and lower case alike'],
  ['desc ci', 'largest first, upper and lower case alike'],
];

/** By function and argument, from 0 (iml.md §9). */
const choices: Readonly<Record<string, Readonly<Record<number, readonly TextChoice[]>>>> = {
  sha1: { 1: digests, 3: keys },
  sha256: { 1: digests, 3: keys },
  sha512: { 1: digests, 3: keys },
  toString: { 1: bytes },
  toBinary: { 1: bytes },
  dateDiff: { 2: units },
  jwt: { 2: algorithms },
  sort: { 1: orders },
  errorFactory: { 0: errorTypes.map((name) => [name, 'type of error']) },
};

/** What a text argument of a function can be; undefined where anything can. */
export const textChoices = (name: string, argument: number): readonly TextChoice[] | undefined =>
  choices[name]?.[argument];
