/** What a field's value is once the user has filled it in. */
export type Holds = 'text' | 'number' | 'boolean' | 'list' | 'collection' | 'date' | 'any' | 'nothing';

export interface ParameterType {
  readonly holds: Holds;
  /** One line for hovers and completion. */
  readonly summary: string;
  /** Masked in the form, in traces and in exports. */
  readonly secret?: true;
  /** Whole numbers only, and the bounds that the type itself sets (U40). */
  readonly whole?: { readonly min?: number; readonly max?: number };
}

/** Every type of a form field (connections.md §13), in the order of the reference. */
const types: Readonly<Record<string, ParameterType>> = {
  any: { holds: 'any', summary: 'Any value.' },
  array: { holds: 'list', summary: 'List of values or of collections, shaped by `spec`.' },
  banner: { holds: 'nothing', summary: 'A message in the form. Has no value.' },
  boolean: { holds: 'boolean', summary: 'Yes or no; a field that is not required can also be left empty.' },
  buffer: { holds: 'any', summary: 'Bytes of a file.' },
  cert: { holds: 'text', summary: 'Certificate in PEM form.' },
  checkbox: { holds: 'boolean', summary: 'Yes or no, never empty.' },
  collection: { holds: 'collection', summary: 'Fields under one name, shaped by `spec`.' },
  color: { holds: 'text', summary: 'Colour such as #6d00cc.' },
  date: { holds: 'date', summary: 'Date and time; `time: false` for a day.' },
  email: { holds: 'text', summary: 'E-mail address.' },
  file: { holds: 'text', summary: 'File chosen from a tree; its path or ids.' },
  filename: { holds: 'text', summary: 'Name of a file, held against `extension`.' },
  filter: { holds: 'list', summary: 'Groups of conditions.' },
  folder: { holds: 'text', summary: 'Folder chosen from a tree; its path or ids.' },
  hidden: { holds: 'any', summary: 'Not shown; keeps a value.' },
  integer: { holds: 'number', summary: 'Whole number.', whole: {} },
  json: { holds: 'any', summary: 'Any JSON.' },
  list: { holds: 'any', summary: 'Choice from a list, an older name of `select`.' },
  number: { holds: 'number', summary: 'Number.' },
  password: { holds: 'text', summary: 'Secret text; masked, and not shown again when edited.', secret: true },
  path: { holds: 'text', summary: 'Path as text.' },
  pkey: { holds: 'text', summary: 'Private key in PEM form; masked.', secret: true },
  port: { holds: 'number', summary: 'Port from 1 to 65535.', whole: { min: 1, max: 65535 } },
  radio: { holds: 'any', summary: 'Choice shown as radio buttons.' },
  select: { holds: 'any', summary: 'Choice from `options`; `multiple` for several.' },
  separator: { holds: 'nothing', summary: 'A line between fields. Has no value.' },
  text: { holds: 'text', summary: 'Text; `multiline` for several lines.' },
  time: { holds: 'text', summary: 'Time of day: hh:mm, hh:mm:ss or hh:mm:ss.nnn.' },
  timestamp: { holds: 'date', summary: 'Point in time.' },
  timezone: { holds: 'text', summary: 'Name of a time zone, such as Europe/Prague.' },
  udt: { holds: 'any', summary: 'Data structure.' },
  uinteger: { holds: 'number', summary: 'Whole number from 0.', whole: { min: 0 } },
  url: { holds: 'text', summary: 'Web address.' },
  uuid: { holds: 'text', summary: 'UUID as text.' },
};

/** By name; iterates in the order of the table. */
export const parameterTypes: ReadonlyMap<string, ParameterType> = new Map(Object.entries(types));

const unknownType: ParameterType = { holds: 'any', summary: 'Unknown type; any value is accepted.' };

/** An unknown type checks nothing. */
export function parameterType(name: string): ParameterType {
  return parameterTypes.get(name) ?? unknownType;
}

/** Whether the value is chosen among options. */
export const isChoice = (type: string): boolean => type === 'select' || type === 'radio' || type === 'list';
