import type { Parameter } from '../../runtime/index.ts';
import { isChoice, parameterTypes } from '../../runtime/index.ts';
import type { FormContext } from './form-context.ts';

/** Types that Make fills from the service, or whose control exists in Make only. */
const byType: Readonly<Record<string, string>> = {
  file: 'In Make this is chosen from a tree of files. Type its path or id here.',
  folder: 'In Make this is chosen from a tree of folders. Type its path or id here.',
  filter: 'In Make this is an editor of conditions. Type them as JSON here.',
  udt: 'In Make this is an editor of data structures. Type one as JSON here.',
};

/** Sentences about what this form cannot do as Make does it, and whether it can be changed later. */
export function notesOf(parameter: Parameter, says: FormContext['says']): readonly string[] {
  const { type, remote, options, rpc, editable, editableHelp } = parameter;
  const notes: string[] = [];
  if (remote !== undefined) notes.push(`In Make the choices come from ${remote}. Type the value here.`);
  else if (isChoice(type) && (options ?? []).length === 0)
    notes.push('The definition gives it no options to choose from.');
  if (rpc !== undefined) notes.push(`In Make the button "${rpc.label}" fills this in from ${rpc.url}.`);
  if (type !== '' && !parameterTypes.has(type)) notes.push(`There is no field type ${type}; any value is taken.`);
  const special = byType[type];
  if (special !== undefined) notes.push(special);
  if (editableHelp !== undefined) notes.push(editableHelp);
  else if (says === 'fixed' && !editable) notes.push('Cannot be changed by editing later.');
  else if (says === 'editable' && editable) notes.push('Can be changed by editing later.');
  return notes;
}
