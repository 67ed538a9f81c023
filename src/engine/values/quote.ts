/** A text in a sentence about a mistake, in quotes; long ones are cut. */
export const quote = (text: string): string => `"${cut(text)}"`;

/** As much of a text as a sentence can hold. */
export const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const longest = 40;
