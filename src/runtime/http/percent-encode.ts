const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** RFC 3986 escapes for one name or value of a query or form: only letters, digits and `-._~` stay (U10). */
export function percentEncode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, escapeCharacter);
}

/** Escapes a path: blanks, non-ASCII and `%` itself; reserved characters such as `&` stay (connections.md §6, rule 3). */
export function encodePath(path: string): string {
  return encodeURI(wellFormed(path));
}

/** Escapes only what cannot stand in a query, so that escapes and `+` of the author stay as written (U10). */
export function escapeQuery(query: string): string {
  return wellFormed(query).replace(/[^\x21-\x7e]+|["'<>]/g, (found) =>
    found.length === 1 && found.charCodeAt(0) < 0x80 ? escapeCharacter(found) : encodeURIComponent(found),
  );
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Half of a surrogate pair has no UTF-8 form, and the platform's encoders throw on it. */
const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD');
