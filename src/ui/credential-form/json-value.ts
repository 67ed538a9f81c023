import { fail, ok, type Result } from '../../base/result.ts';
import type { Value } from '../../engine/index.ts';
import { readJson, toJson } from '../../source/index.ts';

/** A list or a collection as its author edits it. */
export const writeJsonValue = (value: Value): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

/** The value of such a text; nothing is undefined. */
export function readJsonValue(text: string): Result<Value, string> {
  const { root, problems } = readJson(text);
  const [first] = problems;
  if (first !== undefined) return fail(first.message);
  return ok(root === undefined ? undefined : (toJson(root) as Value));
}
