import { type Catalogue, hint, warning } from './entry.ts';

/** Names that expressions read. */
export const nameEntries: Catalogue = {
  'unknown-variable': warning(
    'An unknown variable',
    'There is no variable {root}.',
    'It is undefined, and Make does not say so.',
    'Check its spelling, or name where it comes from: parameters, temp, body.',
  ),
  'variable-not-here': warning(
    'A variable without a value here',
    '{root} has no value here.',
    'It is undefined at this moment of the run.',
    'Read it where it has a value, and keep it in temp for later.',
  ),
  'unknown-name': warning(
    'A name that nothing sets',
    'Nothing sets {root}.{name}.',
    'It is undefined, and Make does not say so.',
    'Check its spelling, or set it.',
  ),
  'header-case': warning(
    'A header in the wrong case',
    'Headers of a reply are stored in lower case: {lower}, not {name}.',
    'Names in expressions are compared letter by letter, so this one is undefined.',
    'Write it in lower case.',
  ),
  'undeclared-parameter': warning(
    'A parameter that is not declared',
    'There is no field {name} in the parameters.',
    'The user is never asked for it, so it is undefined.',
    'Add a field with this name to the parameters.',
  ),
  'unused-parameter': {
    ...hint(
      'A field that nothing reads',
      'Nothing here reads the field {name}.',
      'The user is asked for it in vain, unless another module of the app reads it.',
      'Read it as parameters.{name}, or remove the field.',
    ),
    tag: 'unused',
  },
  'temp-same-block': warning(
    'A temp value read in its own block',
    'temp.{name} is set in this same block, so it has no value yet.',
    'The block is evaluated as a whole and then stored; its keys cannot see each other.',
    'Repeat the expression here, or read the value in a later directive.',
  ),
  'temp-too-early': warning(
    'A temp value read too early',
    'temp.{name} is set later, in {where}.',
    'Directives run in a fixed order; at this moment it has no value.',
    'Set it in a temp that runs before this.',
  ),
};
