import { type Catalogue, error, hint, warning } from './entry.ts';

/** The fields of the form (connections.md §13, schema-notes.md §6). */
export const formEntries: Catalogue = {
  'parameters-not-a-list': error(
    'Parameters are a list',
    'Parameters are a list: [ { "name": … }, … ].',
    'Nothing of the form can be read.',
    'Write the fields between [ and ].',
  ),
  'parameter-not-an-object': error(
    'A field is an object',
    'A field is an object with a name and a type.',
    'This one is left out of the form.',
    'Write { "name": …, "type": … }.',
  ),
  'duplicate-parameter': warning(
    'Two fields of one name',
    'There is another field with this name.',
    'Both write to the same place; the later one wins.',
    'Rename one of them.',
  ),
  'missing-type': error(
    'A field without a type',
    'A field needs a type, such as text.',
    'Make refuses the form.',
    'Add "type".',
  ),
  'field-without-name': warning(
    'A field without a name',
    'Without a name the value of this field is lost.',
    'Expressions read a field by its name.',
    'Add "name".',
  ),
  'unknown-type': warning(
    'An unknown field type',
    'There is no such field type.',
    'Make shows no field for it.',
    'Use a known type, such as text.',
  ),
  'reserved-name': warning(
    'A reserved name',
    'Make fills in this name itself: it mirrors the name or the team of the connection.',
    'What the user types is overwritten.',
    'Choose another name.',
  ),
  'secret-in-text': warning(
    'A secret in a readable field',
    'This looks like a secret. The type password masks it.',
    'In a text field it can be read over the shoulder, and again whenever the connection is edited.',
    'Use the type password.',
  ),
  'editable-address': hint(
    'An address that can be edited',
    'This looks like the address of an account, and it can be changed later.',
    'A connection that points to another account afterwards breaks the scenarios that use it.',
    'Leave "editable" out.',
  ),
  'missing-options': warning(
    'A select without options',
    'A select needs options to choose from.',
    'The list is empty.',
    'Add "options".',
  ),
  'missing-spec': hint(
    'A list or collection without spec',
    'Without spec the form does not know what belongs in here.',
    'The user has no field to fill in.',
    'Add "spec".',
  ),
  'required-advanced': warning(
    'A required field among the advanced ones',
    'A required field should not hide among the advanced settings.',
    'The form cannot be saved, and the reason is out of sight.',
    'Remove "advanced", or give the field a default.',
  ),
  'default-not-an-option': warning(
    'A default outside of the options',
    'The default is not among the options.',
    'The form opens with a value that cannot be saved.',
    'Use the value of one of the options.',
  ),
  'default-refused': warning(
    'A default that the form refuses',
    'The form refuses this default.',
    'Who leaves the field as it is cannot save the connection.',
    'Write a value of the type of the field, without quotes for numbers, true and false.',
  ),
  'option-not-an-object': warning(
    'An option is an object',
    'An option is an object with a value and a label.',
    'It is left out.',
    'Write { "label": …, "value": … }.',
  ),
  'option-without-value': warning(
    'An option without a value',
    'This option has no value.',
    'It is left out.',
    'Add "value".',
  ),
  'bad-pattern': warning(
    'A broken pattern',
    'This is not a regular expression, so it is not checked.',
    'Every text passes.',
    'Mend the expression.',
  ),
  'remote-fields': hint(
    'Fields from the app',
    'These fields come from the app; a playground cannot ask for them.',
    'They are missing here.',
    'Nothing needs to be done.',
  ),
  'remote-options': hint(
    'Options from the app',
    'These options come from the app; type the value as text here.',
    'A playground cannot ask for them.',
    'Nothing needs to be done.',
  ),
};

/** Custom functions (iml.md §11, schema-notes.md §8). */
export const functionEntries: Catalogue = {
  'function-too-long': error(
    'A function that is too long',
    '{name} has {length} characters; Make allows {max}.',
    'Make refuses to save it (IM005), and it is left out of runs here.',
    'Move a part of it into another custom function, and call that through iml.',
  ),
  'function-declared-twice': warning(
    'Two functions of one name',
    '{name} is declared again below; the last one counts.',
    'Make keeps one function for each name.',
    'Rename one of them, or remove it.',
  ),
  'function-name': warning(
    'A name Make does not accept',
    'Make accepts no function called {name}.',
    'Names of functions have three characters or more, all letters and digits, and begin with a letter.',
    'Rename it.',
  ),
  'no-function': warning(
    'No function found',
    'There is no function in here.',
    'Expressions can only call what is declared as function name(…) { … }.',
    'Write each custom function as a declaration.',
  ),
};

/** Scenarios and scopes; their readers say more in each case. */
export const projectEntries: Catalogue = Object.fromEntries(
  (
    [
      ['scenarios-not-a-list', 'Scenarios are a list'],
      ['scenario-without-name', 'A scenario without a name'],
      ['scenario-name-twice', 'Two scenarios of one name'],
      ['unknown-key', 'An unknown key in a scenario'],
      ['mocks-missing', 'A scenario without mocks'],
      ['unknown-outcome', 'An unknown outcome'],
      ['unknown-action', 'An unknown action'],
      ['unknown-verdict', 'An unknown verdict'],
      ['not-expected-text', 'An expected text or pattern belongs here'],
      ['not-a-list', 'A list belongs here'],
      ['bad-clock', 'A clock that is no instant'],
      ['bad-seed', 'A seed that is no whole number'],
      ['bad-status', 'A status out of range'],
      ['bad-delay', 'A delay that is no number'],
      ['not-a-text', 'A text belongs here'],
      ['not-texts', 'An object of texts belongs here'],
      ['scopes-not-a-list', 'Scopes are a list'],
      ['scope-not-a-text', 'A scope is a text'],
      ['scope-list-not-an-object', 'The scope list is an object'],
    ] as const
  ).map(([code, title]) => [
    code,
    error(title, `${title}.`, 'This part is left out when scenarios run.', 'Mend what is marked.'),
  ]),
);

/** Scopes held against their catalogue (schema-notes.md §7). */
export const scopeEntries: Catalogue = {
  'scope-not-listed': hint(
    'A scope outside of the list',
    '{scope} is not in the list of scopes.',
    'Users choose further scopes from the list, and cannot tell what this one is.',
    'Add it to the list with a description.',
  ),
};
