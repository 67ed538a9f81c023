import type { Value } from '../../values/value.ts';

/** The numbers among the arguments, or in lists among them; everything else is skipped (iml.md §9.3). */
export function numbersIn(args: readonly Value[]): readonly number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const value of Array.isArray(arg) ? (arg as readonly Value[]) : [arg]) {
      if (typeof value === 'number' && !Number.isNaN(value)) numbers.push(value);
    }
  }
  return numbers;
}
