import type { ParameterOption } from '../../../runtime/index.ts';

/** Options that stand under one heading; those without one are in a group of their own. */
export interface OptionGroup {
  readonly title: string | undefined;
  /** With the place in the whole list. */
  readonly options: readonly (readonly [index: number, option: ParameterOption])[];
}

/** Neighbours with the same heading, in the order of the list. */
export function groupOptions(options: readonly ParameterOption[]): readonly OptionGroup[] {
  const groups: { title: string | undefined; options: (readonly [number, ParameterOption])[] }[] = [];
  for (const [index, option] of options.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && last.title === option.group) last.options.push([index, option]);
    else groups.push({ title: option.group, options: [[index, option]] });
  }
  return groups;
}
