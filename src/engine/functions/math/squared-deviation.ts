/** The sum of squared distances from the mean. */
export function squaredDeviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((total, number) => total + number, 0) / numbers.length;
  return numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
}
