/** Calls `then` once, `ms` milliseconds from now, unless the function it returns is called before. */
export type Timer = (ms: number, then: () => void) => () => void;

export const pageTimer: Timer = (ms, then) => {
  const id = setTimeout(then, ms);
  return () => clearTimeout(id);
};
