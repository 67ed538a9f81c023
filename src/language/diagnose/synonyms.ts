import { nearestName } from '../../engine/index.ts';

/** What other tools call a directive. */
const ofDirectives: Readonly<Record<string, string>> = {
  query: 'qs',
  params: 'qs',
  parameters: 'qs',
  querystring: 'qs',
  queryParams: 'qs',
  uri: 'url',
  endpoint: 'url',
  data: 'body',
  payload: 'body',
  json: 'body',
  form: 'body',
  contentType: 'type',
  verb: 'method',
};

/** What other forms call a property of a field, an option, a rule or a message. */
const ofProperties: Readonly<Record<string, string>> = {
  id: 'name',
  key: 'name',
  title: 'label',
  description: 'help',
  hint: 'help',
  tooltip: 'help',
  placeholder: 'help',
  defaultValue: 'default',
  isRequired: 'required',
  choices: 'options',
  regex: 'pattern',
  regexp: 'pattern',
  minimum: 'min',
  maximum: 'max',
  minLength: 'min',
  maxLength: 'max',
  msg: 'message',
  text: 'message',
};

/** What the keys of a scenario and its mocks are called elsewhere. */
const ofScenarios: Readonly<Record<string, string>> = {
  statusCode: 'status',
  code: 'status',
  response: 'body',
  data: 'body',
  json: 'body',
  delay: 'delayMs',
  timeout: 'delayMs',
  error: 'networkError',
  path: 'url',
  uri: 'url',
  title: 'name',
  responses: 'mocks',
  parameters: 'values',
  query: 'callback',
  now: 'clock',
  expected: 'expect',
  request: 'match',
};

/** The key of a scenario that was meant by an unknown one. */
export function scenarioKeyMeant(key: string, known: readonly string[]): string | undefined {
  const meant = Object.hasOwn(ofScenarios, key) ? ofScenarios[key] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : nearestName(key, known);
}

/** The directive that a name stands for elsewhere. */
export const directiveMeant = (key: string): string | undefined =>
  Object.hasOwn(ofDirectives, key) ? ofDirectives[key] : undefined;

/** The property that a name stands for elsewhere, if it is one of those that can stand here. */
export function propertyMeant(key: string, names: readonly string[]): string | undefined {
  const meant = Object.hasOwn(ofProperties, key) ? ofProperties[key] : undefined;
  return meant !== undefined && names.includes(meant) ? meant : undefined;
}

/** What a value is called elsewhere: content types, and names of other forms. */
const ofValues: Readonly<Record<string, string>> = {
  form: 'urlencoded',
  'form-urlencoded': 'urlencoded',
  'x-www-form-urlencoded': 'urlencoded',
  'application/x-www-form-urlencoded': 'urlencoded',
  'application/json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'text/plain': 'text',
  html: 'text',
  'text/html': 'text',
  auto: 'automatic',
  multipart: 'multipart/form-data',
  'form-data': 'multipart/form-data',
  formdata: 'multipart/form-data',
  buffer: 'binary',
  username: 'text',
  string: 'text',
};

/** The value IML or Make has for a word that other languages use. */
export function valueMeant(written: string): string | undefined {
  const key = written.trim().toLowerCase();
  return Object.hasOwn(ofValues, key) ? ofValues[key] : undefined;
}

/** What a type of field is called elsewhere. */
const ofFieldTypes: Readonly<Record<string, string>> = {
  string: 'text',
  textarea: 'text',
  secret: 'password',
  apikey: 'password',
  token: 'password',
  int: 'integer',
  float: 'number',
  double: 'number',
  decimal: 'number',
  bool: 'boolean',
  switch: 'boolean',
  toggle: 'boolean',
  dropdown: 'select',
  enum: 'select',
  choice: 'select',
  list: 'array',
  object: 'collection',
  datetime: 'date',
  uri: 'url',
};

/** The type of a form field that is meant by a name from elsewhere. */
export function fieldTypeMeant(written: string): string | undefined {
  const key = written.trim().toLowerCase();
  return Object.hasOwn(ofFieldTypes, key) ? ofFieldTypes[key] : undefined;
}
