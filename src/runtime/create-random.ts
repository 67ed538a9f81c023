import { seededRandom } from '../engine/index.ts';

/** A source of numbers with 0 ≤ x < 1: repeatable from a seed, or drawn from the machine's cryptographic source. */
export function createRandom(seed: number | 'real'): () => number {
  if (seed !== 'real') return seededRandom(seed);
  const drawn = new Uint32Array(1);
  return () => (crypto.getRandomValues(drawn)[0] as number) / 2 ** 32;
}
