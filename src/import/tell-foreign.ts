import { textOf } from './plain-data.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Files that people have at hand and that hold no connection, and what to bring instead. */
const foreign: readonly (readonly [is: (fields: Fields) => boolean, message: string])[] = [
  [
    ({ flow, metadata, name }) => Array.isArray(flow) && (metadata !== undefined || typeof name === 'string'),
    'This is the blueprint of a scenario in Make: it names connections, but does not hold their definition. Import the app that defines them, as a folder or zip, or the JSON of its connection.',
  ],
  [
    ({ values, _postman_variable_scope }) => Array.isArray(values) && _postman_variable_scope !== undefined,
    'This is a Postman environment: it holds values, and no way to sign in. Import the collection; its variables become fields to fill in.',
  ],
  [
    ({ requests, order }) => Array.isArray(requests) && order !== undefined,
    'This Postman collection is of version 1. Export it again as Collection v2.1, then import that.',
  ],
  [
    ({ _type, resources }) => _type === 'export' && Array.isArray(resources),
    'This is an export of Insomnia. Copy a request there as cURL, and paste that.',
  ],
  [
    ({ asyncapi }) => textOf(asyncapi) !== undefined,
    'This is AsyncAPI, which describes messages. Only OpenAPI and Swagger are read.',
  ],
  [
    ({ fileVersion, components }) => fileVersion !== undefined && components !== undefined,
    'This is the makecomapp.json of an app, which only names its files. Choose the whole folder, or a zip of it.',
  ],
];

/** Says what foreign data is, and what to import instead; undefined when it is not known. */
export const tellForeign = (fields: Fields): string | undefined => foreign.find(([is]) => is(fields))?.[1];

/** The same for texts that are no JSON. */
const commands: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /^\s*(?:await\s+)?fetch\(/,
    'This is a call of fetch. In the browser choose "Copy as cURL" instead, and paste that.',
  ],
  [
    /^\s*(?:\$session\b|Invoke-(?:WebRequest|RestMethod)\b)/i,
    'This is a command of PowerShell. In the browser choose "Copy as cURL" instead, and paste that.',
  ],
  [/^\s*wget\s/i, 'This is a command of wget. Write it as cURL, and paste that.'],
  [
    /^\s*(?:http|https|xh)\s+(?:GET|POST|PUT|PATCH|DELETE|:|\S+\.\S+)/,
    'This is a command of HTTPie. Write it as cURL, and paste that.',
  ],
  [/^(?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+ HTTP\/\d/, 'This is a raw request. Write it as cURL, and paste that.'],
  [/^\s*<(?:\?xml|!doctype|html)/i, 'This is XML or HTML. Only JSON and YAML are read.'],
];

export const tellCommand = (text: string): string | undefined =>
  commands.find(([pattern]) => pattern.test(text.slice(0, 500)))?.[1];
