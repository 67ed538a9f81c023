import { type Catalogue, error, hint, warning } from './entry.ts';

/** What a section holds, held against its schema. */
export const schemaEntries: Catalogue = {
  'wrong-type': error(
    'A value of the wrong type',
    '{name} wants {wanted}, not {actual}.',
    'Make refuses to save the definition, or ignores the value.',
    'Write {wanted}, or a text with an expression that gives one.',
  ),
  'unknown-value': warning(
    'A value outside of the known ones',
    '{name} has no value "{value}".',
    'Known are {known}.',
    '{advice}',
  ),
  'unknown-property': warning(
    'An unknown property',
    '{title} has no "{key}".',
    'Nothing reads it, and the editor of Make rejects it.',
    '{advice}',
  ),
  'missing-property': warning(
    'A missing property',
    '{title} needs "{key}".',
    'Without it the rest has no meaning.',
    'Add it.',
  ),
  'too-long': warning(
    'Longer than Make allows',
    'This text has {length} characters; Make allows {max}.',
    'The editor of Make refuses longer texts here, expressions included.',
    'Shorten it: keep a part of the expression in temp, or move it to a custom function.',
  ),
  'out-of-range': warning(
    'A number out of range',
    '{name} is between {min} and {max}.',
    'Make refuses other numbers.',
    'Write a number between {min} and {max}.',
  ),
  'static-only': error(
    'No expression here',
    '{name} is true or false; expressions are not evaluated here.',
    'The text itself counts as true, whatever the expression says.',
    'Write true or false.',
  ),
  deprecated: {
    ...warning('A deprecated directive', '{name} is deprecated.', 'Make may stop reading it.', 'Remove it.'),
    tag: 'deprecated',
  },
  'unknown-directive': warning(
    'An unknown directive',
    'There is no directive {key}.',
    'Nothing reads it.',
    'Check its spelling and where it stands.',
  ),
  'directive-not-available': error(
    'A directive that connections do not have',
    '{key} is not available in connections.',
    'It is ignored; the request is sent without it.',
    'Remove it.',
  ),
  'connection-only': warning(
    'A directive of connections',
    '{key} is read in connections only.',
    'Base and module store nothing in a connection, so nothing reads it here.',
    'Move it to the response of the connection, or remove it.',
  ),
  'no-effect': hint(
    'A directive without effect',
    '{key} has no effect in this kind of connection.',
    'Nothing reads it here.',
    'Remove it.',
  ),
  'only-in-info': hint(
    'Read in info only',
    'uid and metadata are read in info only.',
    'In OAuth the step info says who the user is.',
    'Move it to the response of info.',
  ),
  'single-request-only': error(
    'Several requests where one is possible',
    'Only a single request can be performed.',
    'The first request is sent, the others are ignored.',
    'Keep one request.',
  ),
  'unknown-step': error(
    'An unknown step',
    'There is no step {key}.',
    'It is never carried out.',
    'Use one of the steps of this kind of connection.',
  ),
  'whole-component': warning(
    'A whole component',
    'This is a whole component; only its communication belongs here.',
    'Make keeps communication, parameters and the rest in separate files, and reads nothing of this.',
    'Keep what stands under communication, and move the parameters to their own section.',
  ),
  'not-an-object': error(
    'An object belongs here',
    'An object belongs here.',
    'What stands here cannot be read.',
    'Write { … }.',
  ),
};
