/** Data whose members nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** The members of an object; none where it is something else. */
export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A text that is an instant. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
