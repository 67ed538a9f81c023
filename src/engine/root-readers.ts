/**
 * Reads that begin at the roots a host supplies (iml.md §5.2), each written out at a place of its own: the machine keeps
 * what it has learnt about a read with its place in the code, so that a place that only ever reads `body` stays fast
 * however many other names a project uses. Other roots, and longer paths, are read by name (`compile-path.ts`).
 */

/**
 * A value on the way, read as if it had members: of names that need no check (`needsOwnCheck`) only collections have any.
 */
export interface Readable {
  readonly [name: string]: Readable | undefined;
}

export type Reader = (scope: Readable) => Readable | undefined;

type RootReader = readonly [
  alone: Reader,
  member: (a: string) => Reader,
  memberOfMember: (a: string, b: string) => Reader,
];

/** What the machine shall see when it reads a root: a member by its name, not by a variable. */
interface Roots {
  readonly body?: Readable;
  readonly common?: Readable;
  readonly connection?: Readable;
  readonly data?: Readable;
  readonly headers?: Readable;
  readonly item?: Readable;
  readonly oauth?: Readable;
  readonly parameters?: Readable;
  readonly statusCode?: Readable;
  readonly temp?: Readable;
}

const known = new Map<string, RootReader>(
  Object.entries({
    body: [(s: Roots) => s.body, (a) => (s: Roots) => s.body?.[a], (a, b) => (s: Roots) => s.body?.[a]?.[b]],
    common: [(s: Roots) => s.common, (a) => (s: Roots) => s.common?.[a], (a, b) => (s: Roots) => s.common?.[a]?.[b]],
    connection: [
      (s: Roots) => s.connection,
      (a) => (s: Roots) => s.connection?.[a],
      (a, b) => (s: Roots) => s.connection?.[a]?.[b],
    ],
    data: [(s: Roots) => s.data, (a) => (s: Roots) => s.data?.[a], (a, b) => (s: Roots) => s.data?.[a]?.[b]],
    headers: [
      (s: Roots) => s.headers,
      (a) => (s: Roots) => s.headers?.[a],
      (a, b) => (s: Roots) => s.headers?.[a]?.[b],
    ],
    item: [(s: Roots) => s.item, (a) => (s: Roots) => s.item?.[a], (a, b) => (s: Roots) => s.item?.[a]?.[b]],
    oauth: [(s: Roots) => s.oauth, (a) => (s: Roots) => s.oauth?.[a], (a, b) => (s: Roots) => s.oauth?.[a]?.[b]],
    parameters: [
      (s: Roots) => s.parameters,
      (a) => (s: Roots) => s.parameters?.[a],
      (a, b) => (s: Roots) => s.parameters?.[a]?.[b],
    ],
    statusCode: [
      (s: Roots) => s.statusCode,
      (a) => (s: Roots) => s.statusCode?.[a],
      (a, b) => (s: Roots) => s.statusCode?.[a]?.[b],
    ],
    temp: [(s: Roots) => s.temp, (a) => (s: Roots) => s.temp?.[a], (a, b) => (s: Roots) => s.temp?.[a]?.[b]],
  } satisfies Record<keyof Roots, RootReader>),
);

/** The reader of a known root alone, or of one or two members below it; undefined for everything else. */
export function readerOfRoot(root: string, names: readonly string[]): Reader | undefined {
  const readers = known.get(root);
  if (readers === undefined) return undefined;
  if (names.length === 0) return readers[0];
  if (names.length === 1) return readers[1](names[0] as string);
  return names.length === 2 ? readers[2](names[0] as string, names[1] as string) : undefined;
}
