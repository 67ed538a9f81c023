/**
 * A source of numbers with 0 ≤ x < 1. A seed gives the same sequence every time (mulberry32, which passes the usual
 * statistical tests and needs 32 bits of state); `real` draws from the machine's cryptographic source.
 */
export function createRandom(seed: number | 'real'): () => number {
  if (seed === 'real') {
    const drawn = new Uint32Array(1);
    return () => (crypto.getRandomValues(drawn)[0] as number) / 2 ** 32;
  }
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
