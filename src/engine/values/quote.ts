/**
 * A text in a sentence about a mistake: in quotes when it is short, else only its length. Part of a text is never shown: it
 * may be a secret, and secrets are found in what is shown by the whole of them.
 */
export const quote = (text: string): string => (isShort(text) ? `"${text}"` : `a text of ${text.length} characters`);

export const isShort = (text: string): boolean => text.length <= 40;
