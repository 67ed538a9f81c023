import { isCollection, type Value } from '../../engine/index.ts';
import { readParameters, visitParameters } from '../../runtime/index.ts';
import type { SourceRange } from '../../source/index.ts';
import type { LanguageContext } from '../language-context.ts';
import type { Breakage } from './undefined-reason.ts';

export const hasMember = (value: Value, name: string): boolean =>
  value !== undefined && value !== null && isCollection(value) && Object.hasOwn(value, name);

/** Whether the form has a field of this name. */
export function isField(name: string, { sections }: LanguageContext): boolean {
  let found = false;
  visitParameters(readParameters(sections.parameters ?? '').parameters, (field) => {
    if (field.name === name) found = true;
  });
  return found;
}

export const notFilled = (name: string, range: SourceRange): Breakage => ({
  code: 'not-filled',
  range,
  message: `The field ${name} is not filled in. Type a value into the form, or give the field a default.`,
  suggestions: [],
});
