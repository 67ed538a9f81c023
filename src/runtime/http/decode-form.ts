import type { ValueObject } from '../../engine/index.ts';

/** A form text as an object of texts; repeated names become a list, a name without a value is the empty text. */
export function decodeForm(text: string): ValueObject {
  const fields = new Map<string, string | readonly string[]>();
  // The empty part in front keeps a leading "?", which the platform would take for the start of a query.
  for (const [name, value] of new URLSearchParams(`&${text}`)) {
    const earlier = fields.get(name);
    fields.set(name, earlier === undefined ? value : [earlier, value].flat());
  }
  return Object.fromEntries(fields);
}
