import type { Diagnostic, Reference } from '../../engine/index.ts';

const advice: Readonly<Record<string, string>> = {
  in: 'Write `contains(list, value)`.',
  contains: 'Write `contains(text, part)`.',
  includes: 'Write `contains(text, part)`.',
  typeof: 'Compare the value itself.',
  new: 'Write `now`, or call a function of IML.',
  return: 'Write the value alone.',
  await: 'Write the value alone.',
  let: 'Set the value in `temp` and read it from there.',
  const: 'Set the value in `temp` and read it from there.',
  var: 'Set the value in `temp` and read it from there.',
};

/** Words of other languages between or before values, which the engine takes for values of their own (iml.md §3.1). */
export function foreignWord(
  { code, range }: Diagnostic,
  source: string,
): { readonly message: string; readonly help: string } | undefined {
  if (code !== 'adjacent-operands') return undefined;
  const marked = source.slice(range.start, range.end).replaceAll(/'[^']*'|"[^"]*"|`[^`]*`/g, '');
  const word = /(?<![\w.$])[a-z]+(?![\w.$(])/g;
  const found = (marked.match(word) ?? []).find((one) => Object.hasOwn(advice, one));
  if (found === undefined) return undefined;
  return {
    message: `IML has no \`${found}\`; values side by side are joined as text.`,
    help: advice[found] as string,
  };
}

/** Whether a name is such a word in the middle of a mistake that tells of it. */
export const isForeignWord = ({ root, names }: Reference): boolean => names.length === 0 && Object.hasOwn(advice, root);
