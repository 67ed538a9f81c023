/** Formats worth starting from, each with what it makes of 10 March 2025, noon (iml.md §10.3). */
export const dateFormats: readonly (readonly [format: string, example: string])[] = [
  ['YYYY-MM-DD', '2025-03-10'],
  ['YYYY-MM-DDTHH:mm:ssZ', '2025-03-10T12:00:00+00:00'],
  ['YYYY-MM-DD HH:mm:ss', '2025-03-10 12:00:00'],
  ['DD.MM.YYYY', '10.03.2025'],
  ['MM/DD/YYYY', '03/10/2025'],
  ['HH:mm', '12:00'],
  ['X', 'seconds since 1970'],
  ['x', 'milliseconds since 1970'],
];
