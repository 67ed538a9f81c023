import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Keys made for one run of the tests. */
export const rsaKeys = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits });
export const ecKeys = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });

export const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1'): string =>
  key.export({ type: type as 'pkcs8', format: 'pem' }) as string;
