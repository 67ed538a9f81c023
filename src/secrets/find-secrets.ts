/** Where a secret stands in a text. */
export interface FoundSecret {
  readonly start: number;
  readonly end: number;
}

/** Where any of the secrets stand in a text, in order; those that overlap are one. */
export function findSecrets(text: string, secrets: readonly string[]): readonly FoundSecret[] {
  const { pairs, candidates } = indexOf(secrets);
  const found: FoundSecret[] = [];
  let reached = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    const key = keyOf(text, at);
    if (pairs[key] === 0) continue;
    let end = 0;
    for (const secret of candidates.get(key) ?? [])
      if (secret.length > end - at && text.startsWith(secret, at)) end = Math.max(end, at + secret.length);
    if (end === 0) continue;
    const last = found.at(-1);
    if (last !== undefined && at < reached)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start: at, end });
    reached = Math.max(reached, end);
  }
  return found;
}

/** A text is read once, however many secrets there are: only where two characters begin some secret is it compared. */
interface SecretIndex {
  readonly pairs: Uint8Array;
  readonly candidates: ReadonlyMap<number, readonly string[]>;
}

const known = new WeakMap<readonly string[], SecretIndex>();

function indexOf(secrets: readonly string[]): SecretIndex {
  let index = known.get(secrets);
  if (index === undefined) {
    index = makeIndex(secrets);
    known.set(secrets, index);
  }
  return index;
}

function makeIndex(secrets: readonly string[]): SecretIndex {
  const pairs = new Uint8Array(buckets);
  const candidates = new Map<number, string[]>();
  for (const secret of secrets) {
    if (secret.length < 2) continue;
    const key = keyOf(secret, 0);
    pairs[key] = 1;
    const list = candidates.get(key);
    if (list === undefined) candidates.set(key, [secret]);
    else list.push(secret);
  }
  return { pairs, candidates };
}

const buckets = 4096;

/** Of two characters, fewer than `buckets`. */
const keyOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & (buckets - 1);
