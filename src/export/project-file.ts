import { type SharedDocument, writeSharedDocument } from '../share/index.ts';
import type { ExportFile } from './export-file.ts';

/** The project as one file, which the page opens again. Pass what `describeLink` prepared, which holds no secrets. */
export function projectFile(document: SharedDocument): ExportFile {
  const text = JSON.stringify(JSON.parse(writeSharedDocument(document)), null, 2);
  return { path: `${fileName(document.project.name)}.iml-project.json`, text: `${text}\n` };
}

/** A name that every file system takes. */
export const fileName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Number}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80) || 'project';
