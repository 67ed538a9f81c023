/**
 * Puts a text on the clipboard; false when the browser refuses. Pages of plain http are offered no clipboard: there the
 * older way still works.
 */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', copy, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', copy, { capture: true });
  return done;
}
