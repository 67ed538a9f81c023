import { decodeBase64 } from '../../base/base64.ts';
import { FunctionError } from '../functions/function-error.ts';
import { curveName, ecKey } from './ec-curves.ts';
import type { EcKey, Ed25519Key, PrivateKey, RsaKey } from './private-key.ts';
import { type DerElement, derInteger, derOid, derTags, readDer } from './read-der.ts';

/**
 * Reads a private key in PEM: PKCS#8 (`PRIVATE KEY`), PKCS#1 (`RSA PRIVATE KEY`) or SEC 1 (`EC PRIVATE KEY`). Line
 * breaks may be missing or written as `\n`, as keys pasted from JSON files have them. Throws FunctionError with a
 * sentence that never repeats the key.
 */
export function readPrivateKey(pem: string): PrivateKey {
  const { label, body } = openEnvelope(pem) ?? {};
  if (label === undefined || body === undefined) {
    throw new FunctionError(
      'the key is not PEM: it needs the lines -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----.',
    );
  }
  const encrypted = label.startsWith('ENCRYPTED') || body.includes('ENCRYPTED');
  if (encrypted) throw new FunctionError('the key is encrypted; decrypt it first, for example with openssl pkey.');
  const read = readers.get(label);
  if (read === undefined) throw new FunctionError(`a private key is needed, and this is a ${label}.${wayOut(label)}`);
  const root = sequence(readDer(decodeBase64(body.replaceAll('\\n', ''))), 0);
  return read(root ?? unreadable());
}

/** Whether a text says of itself that it is a private key that could be read. */
export const isPrivateKeyText = (text: string): boolean => readers.has(openEnvelope(text)?.label ?? '');

/** The first label of a PEM text, and what stands between its lines. Searches once, however hostile the text is. */
function openEnvelope(text: string): { readonly label: string; readonly body: string } | undefined {
  const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text);
  const label = begin?.[1];
  if (begin === null || label === undefined) return undefined;
  const from = begin.index + begin[0].length;
  const to = text.indexOf(`-----END ${label}-----`, from);
  return to < 0 ? undefined : { label, body: text.slice(from, to) };
}

const wayOut = (label: string): string => (label.startsWith('OPENSSH') ? ' Convert it with ssh-keygen -p -m PEM.' : '');

type KeyReader = (elements: readonly DerElement[]) => PrivateKey;

const readers: ReadonlyMap<string, KeyReader> = new Map<string, KeyReader>([
  ['PRIVATE KEY', readPkcs8],
  ['RSA PRIVATE KEY', readRsa],
  ['EC PRIVATE KEY', (elements) => readEc(elements)],
]);

/** RFC 5208: version, algorithm with parameters, key. */
function readPkcs8(elements: readonly DerElement[]): PrivateKey {
  const algorithm = sequence(elements, 1) ?? unreadable();
  const octets = contents(elements, 2, derTags.octets) ?? unreadable();
  const name = derOid(contents(algorithm, 0, derTags.oid) ?? unreadable());
  switch (name) {
    case '1.2.840.113549.1.1.1':
      return readRsa(sequence(readDer(octets), 0) ?? unreadable());
    case '1.2.840.10045.2.1':
      return readEc(sequence(readDer(octets), 0) ?? unreadable(), contents(algorithm, 1, derTags.oid));
    case '1.3.101.112':
      return readEd25519(octets);
    default:
      throw new FunctionError(`keys of the algorithm ${name} are not supported; use RSA, EC or Ed25519.`);
  }
}

/** RFC 8017 A.1.2: version, n, e, d, and what speeds calculations up. */
function readRsa(elements: readonly DerElement[]): RsaKey {
  const [n = 0n, e = 0n, d = 0n] = [1, 2, 3].map((at) =>
    derInteger(contents(elements, at, derTags.integer) ?? unreadable()),
  );
  const bits = n.toString(2).length;
  if (n % 2n === 0n || d <= 0n || d >= n || e <= 0n) return unreadable();
  if (bits < smallestModulus || bits > largestModulus) {
    throw new FunctionError(`RSA keys have ${smallestModulus} to ${largestModulus} bits, and this one has ${bits}.`);
  }
  return { kind: 'RSA', n, e, d, bits };
}

/** OpenSSL's bounds too; a larger modulus would only keep the page busy. */
const smallestModulus = 512;
const largestModulus = 16384;

/** RFC 5915: version, key, [0] curve, [1] public key. PKCS#8 names the curve outside instead. */
function readEc(elements: readonly DerElement[], outer?: Uint8Array): EcKey {
  const tagged = elements.find(({ tag }) => tag === 0xa0);
  const inner = tagged && contents(readDer(tagged.contents), 0, derTags.oid);
  const oid = derOid(outer ?? inner ?? unreadable());
  const curve = curveName(oid);
  if (curve === undefined) throw new FunctionError(`the curve ${oid} is not supported; use P-256, P-384 or P-521.`);
  return ecKey(curve, contents(elements, 1, derTags.octets) ?? unreadable()) ?? unreadable();
}

/** RFC 8410: an OCTET STRING inside the OCTET STRING. */
function readEd25519(octets: Uint8Array): Ed25519Key {
  const seed = contents(readDer(octets), 0, derTags.octets);
  return seed?.length === 32 ? { kind: 'Ed25519', seed } : unreadable();
}

function contents(elements: readonly DerElement[] | undefined, at: number, tag: number): Uint8Array | undefined {
  const element = elements?.[at];
  return element?.tag === tag ? element.contents : undefined;
}

function sequence(elements: readonly DerElement[] | undefined, at: number): readonly DerElement[] | undefined {
  const inside = contents(elements, at, derTags.sequence);
  return inside && readDer(inside);
}

function unreadable(): never {
  throw new FunctionError(
    'the key cannot be read: what stands between its BEGIN and END lines is cut off or no private key.',
  );
}
