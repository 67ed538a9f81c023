/** Carries out one piece of work after all that were given before it, whether those went well or not. */
export type InOrder = <T>(work: () => Promise<T>) => Promise<T>;

/** Sealing takes time: without an order an older value could be written last, or come back after it was deleted. */
export function createInOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
