/** Ends an exhaustive `switch`: reaching it is a compile error first and an exception second. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
