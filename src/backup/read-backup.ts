import { fail, ok, type Result } from '../base/result.ts';
import { connectionKinds, type FormValues, fromPortable, type Project, validateProject } from '../project/index.ts';
import { readUntrusted } from '../share/index.ts';
import type { SavedConnection } from '../storage/index.ts';
import { type BackupContents, backupFormat, backupVersion } from './backup-contents.ts';
import { decryptText, type EncryptedText } from './encrypt-text.ts';
import { readRecord } from './read-record.ts';
import { readSettings } from './read-settings.ts';
import { type Fields, isInstant, record } from './shapes.ts';

export interface BackupError {
  readonly code: 'not-a-backup' | 'newer' | 'too-large' | 'needs-passphrase' | 'wrong-passphrase';
  /** A plain sentence with a way out. */
  readonly message: string;
}

export interface BackupRead {
  readonly contents: BackupContents;
  /** How many entries could not be read and are left out. */
  readonly unreadable: number;
}

/** In UTF-16 units. */
const longest = 100_000_000;

/** Reads a backup file. What cannot be read of it is left out and counted; nothing is stored. Never rejects. */
export async function readBackup(text: string, passphrase?: string): Promise<Result<BackupRead, BackupError>> {
  if (text.length > longest) return problem('too-large', 'This file is larger than any backup of the playground.');
  const file = readUntrusted(text);
  const { format, version, encrypted, data } = record(file.whole ? file.value : undefined);
  if (format !== backupFormat || typeof version !== 'number' || version < 1) {
    return problem('not-a-backup', 'This is no backup of the playground, or it was cut or changed.');
  }
  if (version !== backupVersion) {
    return problem('newer', 'This backup was made by a newer version of the page. Reload it, then try again.');
  }
  if (encrypted === undefined) return ok(contentsOf(record(data), file.dropped.length));
  if (passphrase === undefined || passphrase === '') {
    return problem('needs-passphrase', 'This backup is encrypted. Type the passphrase it was made with.');
  }
  const opened = isEncrypted(encrypted) ? await decryptText(encrypted, passphrase) : undefined;
  if (opened === undefined) {
    return problem('wrong-passphrase', 'The passphrase does not open this backup, or the file was changed.');
  }
  const inside = readUntrusted(opened);
  return ok(contentsOf(record(inside.value), inside.dropped.length));
}

/** @param dropped how many places of the file nobody should read */
function contentsOf(data: Fields, dropped: number): BackupRead {
  let unreadable = dropped;
  const readable = <T>(items: unknown, read: (item: unknown) => T | undefined): readonly T[] =>
    (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
      const value = read(item);
      if (value === undefined) unreadable++;
      return value === undefined ? [] : [value];
    });
  const projects = readable<Project>(data['projects'], (item) => {
    const result = validateProject(item);
    return result.ok ? result.value : undefined;
  });
  const connections = readable(data['connections'], readConnection);
  const inputs = Object.entries(record(data['inputs'])).map(([id, values]) => [id, valuesOf(values)] as const);
  const contents = {
    projects,
    connections,
    inputs: Object.fromEntries(inputs),
    runs: readable(data['runs'], readRecord),
    settings: readSettings(data['settings']),
  };
  return { contents, unreadable };
}

/** Made anew from the known fields, so nothing else can ride along. */
function readConnection(item: unknown): SavedConnection | undefined {
  const { id, projectId, name, kind, connection, transport, verifiedAt, createdAt, updatedAt } = record(item);
  const knownKind = connectionKinds.find((known) => known === kind);
  if (typeof id !== 'string' || typeof projectId !== 'string' || typeof name !== 'string') return undefined;
  if (knownKind === undefined || !isInstant(createdAt) || !isInstant(updatedAt)) return undefined;
  const { data, uid, metadata, expires, scope } = record(connection);
  const label = record(metadata);
  return {
    id,
    projectId,
    name: name.slice(0, 500),
    kind: knownKind,
    connection: {
      data: valuesOf(data),
      uid: fromPortable(uid),
      metadata:
        metadata === null || metadata === undefined
          ? null
          : { type: String(label['type'] ?? 'text'), value: fromPortable(label['value']) },
      expires: isInstant(expires) ? expires : null,
      scope: Array.isArray(scope) ? scope.filter((entry): entry is string => typeof entry === 'string') : null,
    },
    transport: transport === 'live' ? 'live' : 'mock',
    ...(isInstant(verifiedAt) ? { verifiedAt } : {}),
    createdAt,
    updatedAt,
  };
}

const valuesOf = (values: unknown): FormValues =>
  Object.fromEntries(Object.entries(record(values)).map(([name, value]) => [name, fromPortable(value)]));

function isEncrypted(value: unknown): value is EncryptedText {
  const { iterations, salt, iv, data } = record(value);
  return (
    typeof iterations === 'number' && typeof salt === 'string' && typeof iv === 'string' && typeof data === 'string'
  );
}

const problem = (code: BackupError['code'], message: string) => fail({ code, message });
