import { parameterTypes } from '../../runtime/index.ts';
import { usualFirst } from './usual-first.ts';
import type { Choice, ObjectShape, Shape } from './schema.ts';
import {
  anything,
  choices,
  fixedFlag,
  flag,
  listOf,
  number,
  oneOf,
  openObject,
  property,
  text,
  textUpTo,
} from './shapes.ts';

const parameter: Shape = { kind: 'lazy', shape: () => parameterShape };
const fields: Shape = oneOf(text, listOf(oneOf(text, parameter)));

const optionMembers = [
  property('value', 'What the field holds when this is chosen.', anything),
  property('label', 'What the user sees.', textUpTo(256)),
  property('description', 'A line below the label.', text),
  property('nested', 'Fields that appear when this is chosen.', fields),
  property('default', 'Whether it is chosen at first.', flag),
  property('short', 'A short label.', text),
];

const option: Shape = { kind: 'object', title: 'An option', properties: optionMembers, rest: anything };

const group: Shape = {
  kind: 'object',
  title: 'A group of options',
  properties: [...optionMembers, property('options', 'The options of the group.', listOf(option))],
  rest: anything,
};

const options = oneOf(text, listOf(group), {
  kind: 'object',
  title: 'options',
  properties: [
    property('store', 'The options, or where they come from.', oneOf(text, listOf(group))),
    property('label', 'The key of the label in each option.', text),
    property('value', 'The key of the value in each option.', text),
    property('default', 'The key that marks the option chosen at first.', anything),
    property('learning', 'Whether Make learns options from use.', flag),
    property('placeholder', 'What an empty select shows.', oneOf(text, openObject('A placeholder'))),
    property('nested', 'Fields that appear when any is chosen.', fields),
    property('operators', 'Operators of a filter.', anything),
    property('logic', 'How the groups of a filter combine.', text),
    property('scope', 'Scopes that the source needs.', oneOf(text, listOf(text))),
    property('ids', 'Whether ids are used instead of paths.', flag),
    property('showRoot', 'Whether the root is shown.', flag),
    property('singleLevel', 'Whether only one level is shown.', flag),
  ],
});

const validate = oneOf(flag, {
  kind: 'object',
  title: 'validate',
  properties: [
    property('min', 'Least length or size.', number),
    property('max', 'Greatest length or size.', number),
    property('pattern', 'Regular expression that must be found in the text.', oneOf(text, openObject('A pattern'))),
    property('enum', 'The only values allowed.', listOf(anything)),
    property('minItems', 'Least number of items.', number),
    property('maxItems', 'Greatest number of items.', number),
    property('unique', 'Whether items must differ.', flag, { certainty: 'source-derived' }),
    property('past', 'Whether a date must lie in the past.', flag, { certainty: 'source-derived' }),
  ],
});

const switches = {
  grouped: 'Whether options stand in groups.',
  dynamic: 'Whether fields appear while the form is filled in.',
  sequence: 'Whether the order of the members is kept.',
  coder: 'Whether code is typed.',
  time: 'False for a date without a time of day.',
  closable: 'Whether a banner can be closed.',
};

const texts = {
  codepage: 'Character set of a buffer.',
  sort: 'How options are sorted.',
  semantic: 'What kind of content the value is, such as file:data.',
  title: 'Heading of a banner.',
  text: 'Text of a banner.',
  theme: 'Colours of a banner.',
  badge: 'Badge of a banner.',
};

const typeChoices: readonly Choice[] = usualFirst(parameterTypes).map(([value, { summary }]) => ({ value, summary }));

/** One field of the form (connections.md §13, schema-notes.md §6). What is wrong with its type the form itself reports. */
const parameterShape: ObjectShape = {
  kind: 'object',
  title: 'A field',
  properties: [
    property('name', 'Key under parameters and connection.', textUpTo(128), { required: true }),
    property(
      'type',
      'What the field holds and how it looks.',
      { kind: 'text', choices: typeChoices },
      { required: true, snippet: '"${1:text}"' },
    ),
    property('label', 'What the user reads above the field.', textUpTo(256)),
    property('help', 'Markdown below the field.', text),
    property('required', 'Whether it must be filled in.', fixedFlag, { default: 'false' }),
    property('default', 'What the field holds at first.', anything),
    property('advanced', 'Hidden until the user asks for advanced settings.', fixedFlag, { default: 'false' }),
    property(
      'editable',
      'Whether it may be changed when the connection is edited.',
      oneOf(flag, {
        kind: 'object',
        title: 'editable',
        properties: [
          property('enabled', 'Whether it may be changed.', flag),
          property('help', 'What is said about it.', text),
        ],
      }),
      { default: 'false' },
    ),
    property('multiline', 'A text of several lines.', fixedFlag),
    property('multiple', 'Whether several values can be chosen.', fixedFlag),
    property('options', 'The choices of a select.', options),
    property(
      'nested',
      'Fields shown when this one has a value.',
      oneOf(text, listOf(oneOf(text, parameter)), openObject('nested')),
    ),
    property(
      'spec',
      'Shape of a collection, or of the items of a list.',
      oneOf(parameter, listOf(oneOf(text, parameter))),
    ),
    property('validate', 'Rules for the value; false switches them off.', validate),
    property('pattern', 'Regular expression that must be found in the text.', text),
    property('rpc', 'A button that asks the app for a value.', {
      kind: 'object',
      title: 'rpc',
      properties: [
        property('url', 'Address of the remote procedure.', text, { required: true }),
        property('label', 'Caption of the button.', text, { required: true }),
        property('parameters', 'Fields asked for first.', anything),
      ],
    }),
    property('extension', 'File extension of a filename.', oneOf(text, listOf(text))),
    property(
      'tags',
      'What happens to HTML tags in the text.',
      {
        kind: 'text',
        choices: choices({ strip: 'Removed.', stripall: 'Removed with their content.', escape: 'Escaped.' }),
      },
      { deprecated: 'tags is an older attribute; new apps do without it.' },
    ),
    property(
      'mappable',
      'Whether values can be mapped in a module; no meaning in connections.',
      oneOf(flag, openObject('mappable')),
    ),
    property('mode', 'Whether a select can be typed into.', {
      kind: 'text',
      choices: choices({ edit: 'A value is typed.', choose: 'A value is chosen.' }),
    }),
    ...['grouped', 'dynamic', 'sequence', 'coder', 'time', 'closable'].map((name) =>
      property(name, switches[name as keyof typeof switches], flag),
    ),
    ...['codepage', 'sort', 'semantic', 'title', 'text', 'theme', 'badge'].map((name) =>
      property(name, texts[name as keyof typeof texts], anything),
    ),
    property('visible', 'Whether the field is shown.', anything),
    property('labels', 'Captions, such as that of the button that adds an item.', anything),
    property('metadata', 'Further facts for Make.', anything),
    property('convert', 'How Make converts the value.', anything),
    property('schema', 'JSON Schema of a json field.', anything),
    property('disabled', 'Whether the field cannot be changed.', anything, { certainty: 'inferred' }),
    property('min', 'Least value of a number.', anything, { certainty: 'inferred' }),
    property('max', 'Greatest value of a number.', anything, { certainty: 'inferred' }),
  ],
};

/** The Parameters section: a list of fields, or the address of one. */
export const parametersShape: Shape = fields;
