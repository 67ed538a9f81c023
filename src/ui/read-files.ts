import type { GivenFile } from '../import/index.ts';

/** Bounds on what is read of a dropped folder; an app has some hundred small files. */
const limits = { files: 3000, bytes: 60_000_000 };

/** The bytes of chosen files, by their path inside a chosen folder. */
export async function readFiles(files: Iterable<File>): Promise<readonly GivenFile[]> {
  const given: GivenFile[] = [];
  let size = 0;
  for (const file of files) {
    if (/(?:^|\/)(?:node_modules|\.git)\//.test(file.webkitRelativePath)) continue;
    size += file.size;
    if (given.length >= limits.files || size > limits.bytes) break;
    const path = file.webkitRelativePath || file.name;
    given.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return given;
}

/** The files of a drop, those in folders too. Call at once: the browser forgets a drop after its event. */
export async function readDrop(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readFiles(transfer.files);
  const given: GivenFile[] = [];
  const total = { bytes: 0 };
  for (const entry of entries) await readEntry(entry, given, total);
  return given;
}

async function readEntry(entry: FileSystemEntry, given: GivenFile[], total: { bytes: number }): Promise<void> {
  if (given.length >= limits.files || total.bytes > limits.bytes) return;
  if (/^(?:node_modules|\.git)$/.test(entry.name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    total.bytes += file.size;
    if (total.bytes > limits.bytes) return;
    given.push({ path: entry.fullPath.replace(/^\//, ''), bytes: new Uint8Array(await file.arrayBuffer()) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder is handed over in portions; an empty one is the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return;
    for (const inner of portion) await readEntry(inner, given, total);
  }
}
