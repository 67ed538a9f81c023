/** Text as it stands inside of a JSON text. */
export const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Text that has no places to type in a snippet. */
export const escapeSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');
