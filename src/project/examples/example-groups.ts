/** How examples are grouped in lists. */
export type ExampleGroup = 'keys' | 'exchanges' | 'oauth' | 'broken';

/** In the order they are offered. */
export const exampleGroups: readonly { readonly name: ExampleGroup; readonly title: string }[] = [
  { name: 'keys', title: 'Keys and passwords' },
  { name: 'exchanges', title: 'Hashed, signed, exchanged' },
  { name: 'oauth', title: 'OAuth' },
  { name: 'broken', title: 'Find the mistake' },
];
