/**
 * Keeps the latest results of a pure function, by identity of its arguments: a keystroke in one section does not read
 * the others anew.
 */
export function remember<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
  kept = 12,
): (...args: Args) => Result {
  const known: { readonly args: Args; readonly result: Result }[] = [];
  return (...args) => {
    const found = known.find((entry) => entry.args.every((arg, index) => arg === args[index]));
    if (found !== undefined) return found.result;
    const result = work(...args);
    known.unshift({ args, result });
    known.length = Math.min(known.length, kept);
    return result;
  };
}
