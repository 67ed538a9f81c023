import { literal, type StaticValue } from 'lit/static-html.js';
import type { Value } from '../../../engine/index.ts';
import { isChoice, type Parameter } from '../../../runtime/index.ts';
import './boolean-field.ts';
import './checkbox-field.ts';
import './choices-field.ts';
import './collection-field.ts';
import './color-field.ts';
import './date-field.ts';
import './file-field.ts';
import './json-field.ts';
import './list-field.ts';
import './long-text-field.ts';
import './number-field.ts';
import './radio-field.ts';
import './secret-field.ts';
import './select-field.ts';
import './text-field.ts';
import './time-field.ts';
import './timezone-field.ts';

const text: StaticValue = literal`iml-text-field`;
const json: StaticValue = literal`iml-json-field`;

/** The element of each type (connections.md §13); what is not in here is a text. */
const byType: Readonly<Record<string, StaticValue>> = {
  array: literal`iml-list-field`,
  boolean: literal`iml-boolean-field`,
  buffer: literal`iml-file-field`,
  cert: literal`iml-long-text-field`,
  checkbox: literal`iml-checkbox-field`,
  collection: literal`iml-collection-field`,
  color: literal`iml-color-field`,
  date: literal`iml-date-field`,
  filter: json,
  integer: literal`iml-number-field`,
  json,
  list: literal`iml-select-field`,
  number: literal`iml-number-field`,
  password: literal`iml-secret-field`,
  pkey: literal`iml-secret-field`,
  port: literal`iml-number-field`,
  radio: literal`iml-radio-field`,
  select: literal`iml-select-field`,
  time: literal`iml-time-field`,
  timestamp: literal`iml-date-field`,
  timezone: literal`iml-timezone-field`,
  udt: json,
  uinteger: literal`iml-number-field`,
};

/** The element that draws a field with this value. */
export function fieldElementOf(parameter: Parameter, value: Value): StaticValue {
  const { type, multiple, multiline, options, spec } = parameter;
  if (isChoice(type) && options !== undefined) {
    return multiple ? literal`iml-choices-field` : (byType[type] ?? text);
  }
  if (multiple) return literal`iml-list-field`;
  if (isChoice(type)) return text;
  if ((type === 'array' || type === 'collection') && spec === undefined) return json;
  const element = byType[type];
  if (element !== undefined) return element;
  // `any`, and types that nobody knows: a value with members needs JSON.
  if (typeof value === 'object' && value !== null) return json;
  return multiline ? literal`iml-long-text-field` : text;
}
