/** The part of a link that matters. */
export interface FoundLink {
  readonly version: number;
  /** base64url, without what mail programs put between. */
  readonly payload: string;
}

/**
 * Finds the first link in a text: a whole address, its fragment, or either inside a sentence, a quotation or markdown.
 * Line breaks inside the letters are taken out where the text is nothing but the link, also those of a mail or of a
 * quotation of one; so is what editors and chats put between letters. A link inside the address of a redirection counts.
 */
export function findLink(text: string): FoundLink | undefined {
  const plain = text.replaceAll(between, '').trim();
  const trimmed = plain.includes('#') ? plain : plain.replaceAll(/%23/g, '#');
  const found = whole.exec(trimmed) ?? extended.exec(trimmed) ?? inside.exec(trimmed);
  if (found === null) return undefined;
  return { version: Number(found[1]), payload: (found[2] ?? '').replaceAll(/[\s>=]/g, '') };
}

/** Signs of no width, and the backslash of markdown. */
const between = /[\u00ad\u200b-\u200d\u2060\ufeff]|\\(?=[_-])/g;

/** Nothing but the link, perhaps wrapped over several lines. */
const whole = /^\S*#(\d{1,6})\.([\w-]+(?:[ \t]*=?\r?\n[ \t>]*[\w-]+)*)$/;
/** With what trackers add behind it. */
const extended = /^\S*#(\d{1,6})\.([\w-]+)[?&]\w+=\S*$/;
/** Long enough that `version #1.5` is none. */
const inside = /#(\d{1,6})\.([\w-]{8,})/;
