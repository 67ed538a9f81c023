/**
 * Whether a page of another origin holds the frame. Such a page could lay its own buttons over ours, so what the reader
 * keeps must be out of its reach, asked for as embedded or not.
 */
export function isInsideForeignPage(frame: Window): boolean {
  if (frame.parent === frame) return false;
  try {
    return frame.parent.location.origin !== frame.location.origin;
  } catch {
    // Browsers refuse even the question across origins.
    return true;
  }
}
