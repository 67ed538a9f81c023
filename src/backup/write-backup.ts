import { toPortable } from '../project/index.ts';
import { type BackupContents, backupFormat, backupVersion } from './backup-contents.ts';
import { encryptText } from './encrypt-text.ts';

/**
 * Everything as one file, encrypted with a passphrase. Without one nothing secret goes in: pass contents that have been
 * stripped (`withoutSecrets`).
 *
 * @param createdAt ISO instant
 */
export async function writeBackup(contents: BackupContents, createdAt: string, passphrase?: string): Promise<string> {
  const head = { format: backupFormat, version: backupVersion, createdAt };
  const data = {
    projects: contents.projects,
    inputs: Object.fromEntries(Object.entries(contents.inputs).map(([id, values]) => [id, portable(values)])),
    connections: contents.connections.map(({ connection, ...rest }) => ({
      ...rest,
      connection: {
        ...connection,
        data: portable(connection.data),
        uid: toPortable(connection.uid),
        metadata: connection.metadata && { ...connection.metadata, value: toPortable(connection.metadata.value) },
      },
    })),
    runs: contents.runs,
    settings: contents.settings,
  };
  const file =
    passphrase === undefined
      ? { ...head, data }
      : { ...head, encrypted: await encryptText(JSON.stringify(data), passphrase) };
  return `${JSON.stringify(file, null, passphrase === undefined ? 2 : 0)}\n`;
}

/** Member by member, so that no name of a field can be mistaken for a mark. */
const portable = (values: BackupContents['inputs'][string]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toPortable(value)]));
