import { type AppPorts, openLink, showDialog } from '../app/index.ts';
import { importText } from '../import/index.ts';
import { findLink } from '../share/index.ts';
import { leaveForImport } from './dialogs/import/waiting-import.ts';
import type { GivenFile } from '../import/index.ts';

/** A text from outside: a link is opened, what can be imported goes to the import, everything else is left alone. */
export function takeInText(ports: AppPorts, text: string): void {
  if (findLink(text) !== undefined) {
    void openLink(ports, text);
  } else if (importText(text).kind !== 'unknown') {
    leaveForImport(text);
    showDialog(ports, 'import');
  }
}

/** Files from outside go to the import, whatever they are; it says what it makes of them. */
export function takeInFiles(ports: AppPorts, files: readonly GivenFile[]): void {
  leaveForImport(files);
  showDialog(ports, 'import');
}
