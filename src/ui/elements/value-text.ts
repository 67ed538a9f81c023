import { html, type TemplateResult } from 'lit';
import { encodeBase64 } from '../../base/base64.ts';
import { isEmptyText, typeName, type Value } from '../../engine/index.ts';

/** A value on one line, in the colour of its type. Lists and collections only say how large they are. */
export function valueText(value: Value): TemplateResult {
  return html`<span class="value ${toneOf(value)}">${shortText(value)}</span>`;
}

/** Characters of a text after which it is cut. */
export const longestShown = 300;

/** The words of `valueText`. */
export function shortText(value: Value): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value === 'string')
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return counted(value.length, 'item');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString();
  if (value instanceof Uint8Array) return `${counted(value.length, 'byte')} ${encodeBase64(value.subarray(0, 24))}`;
  return isEmptyText(value) ? '""' : counted(Object.keys(value).length, 'member');
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function toneOf(value: Value): string {
  const type = typeName(value);
  if (type === 'text' || type === 'date' || type === 'empty text') return 'text';
  if (type === 'undefined') return 'undefined';
  return type === 'number' || type === 'boolean' || type === 'null' ? 'literal' : 'quiet';
}
