/** Bounds on what a link may make the page hold. A project near them is far beyond what anyone types. */
export const linkLimits = {
  /** Characters of the link. */
  encoded: 2_000_000,
  /** Bytes after decompression: 200 MB of zeros fit in a link of 260 KB, so the size is watched while it grows. */
  inflated: 8_000_000,
  /** Objects and lists inside each other. A shared document needs 4, a value in it a few more. */
  depth: 40,
  /** Names listed of what was dropped; a hostile file could fill the page with them. */
  dropped: 50,
} as const;
