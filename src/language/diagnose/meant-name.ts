import { keywordList, nearestName, type Reference } from '../../engine/index.ts';
import type { KnownNames } from './known-names.ts';

/** Names of other tools and languages for what IML has under another one. */
const synonyms: Readonly<Record<string, string>> = {
  params: 'parameters',
  param: 'parameters',
  conn: 'connection',
  status: 'statusCode',
  status_code: 'statusCode',
  code: 'statusCode',
  None: 'null',
  nil: 'null',
  empty: 'emptystring',
};

/** What a name that is no variable was meant for. */
export interface MeantName {
  /** The piece of the reference to replace. */
  readonly written: string;
  readonly meant: string;
}

/**
 * Looks at what other languages call it, at members that were written without their variable, and at slips of the pen.
 *
 * @param here variables with a value at this place
 */
export function meantName(
  { root, names: [name] }: Reference,
  here: readonly string[],
  { byRoot, fields }: KnownNames,
): MeantName | undefined {
  const lower = root.toLowerCase();
  const keyword = keywordList.find((one) => one.name === lower)?.name;
  if (keyword !== undefined) return { written: root, meant: keyword };
  if (root === 'response' && here.includes('body')) {
    if (name === 'body' || name === 'headers') return { written: `${root}.${name}`, meant: name };
    if (name === 'status' || name === 'statusCode') return { written: `${root}.${name}`, meant: 'statusCode' };
  }
  // In a scenario the number of a module stands before its output.
  if (/^\d+$/.test(root) && name !== undefined && here.includes(name))
    return { written: `${root}.${name}`, meant: name };
  if (fields.includes(root)) return { written: root, meant: `parameters.${root}` };
  const holder = ['temp', 'data', 'common'].find((one) => byRoot.get(one)?.has(root) === true);
  if (holder !== undefined) return { written: root, meant: `${holder}.${root}` };
  const synonym = synonyms[root];
  if (synonym !== undefined && (here.includes(synonym) || keywordList.some((one) => one.name === synonym)))
    return { written: root, meant: synonym };
  // Words of three letters are near to everything.
  const nearest = root.length < 4 ? here.find((one) => one.toLowerCase() === lower) : nearestName(root, here);
  return nearest === undefined ? undefined : { written: root, meant: nearest };
}
