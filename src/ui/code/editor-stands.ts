import { widthNow } from '../layout-controller.ts';

/**
 * Resolves when the editor has drawn its code, at once where the window has no room for it, and after `patienceMs` in any
 * case: what can wait for that moment takes nothing from it.
 */
export function editorStands(patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const host = document.querySelector('.editor-host');
    if (host === null || widthNow() === 'narrow') return resolve();
    const look = (): void => {
      if (host.querySelector('.view-line') === null) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(host, { childList: true, subtree: true });
    setTimeout(resolve, patienceMs);
    look();
  });
}
