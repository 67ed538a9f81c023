import { findLink } from './find-link.ts';

/** What the fragment of the page's address asks for. */
export type HashTarget =
  | { readonly kind: 'none' }
  /** For `decodeLink`. */
  | { readonly kind: 'project'; readonly link: string }
  | { readonly kind: 'example'; readonly name: string }
  | { readonly kind: 'reference'; readonly name: string }
  /** `message` is a plain sentence. */
  | { readonly kind: 'damaged'; readonly message: string };

/** Reads `location.hash`: `#1.…`, `#example/<name>`, `#reference/<function>`, `#problem/<code>`. */
export function readHash(hash: string): HashTarget {
  // What trackers add belongs to no name of ours.
  const text = (hash.startsWith('#') ? hash.slice(1) : hash).replace(/[?&]\w+=.*$/s, '');
  if (text === '') return { kind: 'none' };
  const place = /^(example|reference|problem)\/([^/]{1,200})$/.exec(text);
  if (place !== null) {
    const name = decoded(place[2] ?? '');
    if (name !== undefined && place[1] === 'problem') return { kind: 'reference', name: `problem/${name}` };
    if (name !== undefined) return { kind: place[1] as 'example' | 'reference', name };
  } else if (findLink(`#${text}`) !== undefined) return { kind: 'project', link: `#${text}` };
  return {
    kind: 'damaged',
    message: 'The end of this address, after #, is no link of the playground. It may have been cut or changed.',
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that starts no escape: the address is damaged.
    return undefined;
  }
}
