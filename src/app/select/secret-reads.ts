import { compileTemplate } from '../../engine/index.ts';
import { tellsSecret } from '../../secrets/index.ts';
import { isPublicName } from '../../share/index.ts';

/** What there is to read, and what of it is secret. */
export interface SecretNames {
  /** Every field of the form. */
  readonly fields: ReadonlySet<string>;
  /** Those of them that hold a secret. */
  readonly secret: ReadonlySet<string>;
  /** What the connection stores or may store under names that say nothing harmless. */
  readonly stored: readonly string[];
  /** Secrets of the common data. */
  readonly common: readonly string[];
  /** Variables that hold the values of the form and what the connection stores. */
  readonly own: ReadonlySet<string>;
}

/** Texts whose values are kept, and read by name later on. */
export interface KeptTexts {
  /** Of `temp` and `response.temp`. */
  readonly temp: readonly string[];
  /** Of `response.data`, by the name that the connection stores them under. */
  readonly data: ReadonlyMap<string, readonly string[]>;
  /** Of `response.data`, under names that only the run can tell. */
  readonly unnamedData: readonly string[];
}

/** The secrets that some texts read, directly or through what was kept: `apiKey`, `common.salt`, `connection.sid`. */
export function secretReads(texts: readonly string[], kept: KeptTexts, names: SecretNames): readonly string[] {
  const found = new Set<string>();
  // Grows while it is gone through.
  const looked = new Set(texts);
  const follow = (more: readonly string[]): void => {
    for (const text of more) looked.add(text);
  };
  for (const text of looked) {
    for (const { root, names: path } of compileTemplate(text).references) {
      if (root === 'temp') follow(kept.temp);
      const read = readOf(root, path[0], names);
      for (const name of read) found.add(name);
      // A harmless name may hold a secret that was stored under it.
      if (names.own.has(root) && (read.length === 0 || path[0] === undefined)) follow(dataNamed(path[0], kept));
    }
  }
  return [...found];
}

function dataNamed(name: string | undefined, { data, unnamedData }: KeptTexts): readonly string[] {
  return [...(name === undefined ? [...data.values()].flat() : (data.get(name) ?? [])), ...unnamedData];
}

/** The secrets that one reference reads. A whole variable, or a member whose name is computed, may be any of them. */
function readOf(
  root: string,
  member: string | undefined,
  { fields, secret, stored, common, own }: SecretNames,
): readonly string[] {
  if (root === 'oauth') return ['oauth'];
  if (root === 'common') {
    const read = member === undefined ? common : isPublicName(member) ? [] : [member];
    return read.map((name) => `common.${name}`);
  }
  if (!own.has(root)) return [];
  if (member === undefined) {
    return [...secret, ...stored.flatMap((name) => (fields.has(name) ? [] : [`connection.${name}`]))];
  }
  if (secret.has(member)) return [member];
  return fields.has(member) || isPlainMember(member) ? [] : [`connection.${member}`];
}

/** Whatever a connection stores may be a credential, under any name, unless its name says what else it is. */
export const isPlainMember = (name: string): boolean =>
  !tellsSecret(name) && (isPublicName(name) || plainMember.test(name));
const plainMember =
  /(?:[tT]ype|[eE]xpires(?:_?(?:[iI]n|[aA]t|[oO]n))?|[a-z]At|_at|[mM]ail|[uU]ser|[dD]ate|[cC]urrency|[cC]ountry|[lL]anguage|[pP]lan|[rR]ole|[sS]tatus)$/;
