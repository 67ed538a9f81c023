/** The place of the last of `count` ascending numbers that is at most `wanted`; 0 when none is. */
export function lastAtMost(count: number, numberAt: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
