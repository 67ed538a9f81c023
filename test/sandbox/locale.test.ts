import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/engine/index.ts';
import { load } from './load.ts';

describe('texts and order in a language are those of Node on a server', () => {
  test.each<[body: string, expected: Value]>([
    ['(1234567.891).toLocaleString()', '1,234,567.891'],
    ["(1234.5).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' })", '1.234,50\u00a0€'],
    ["(0.256).toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 1 })", '25.6%'],
    ['NaN.toLocaleString()', 'NaN'],
    ['new Date(0).toLocaleDateString()', '1/1/1970'],
    ["new Date(0).toLocaleDateString('en-US', { timeZone: 'America/New_York' })", '12/31/1969'],
    ["new Date(0).toLocaleDateString('cs-CZ', { month: 'long', year: 'numeric' })", 'leden 1970'],
    ["new Date(0).toLocaleTimeString('en-GB')", '00:00:00'],
    ['new Date(NaN).toLocaleString()', 'Invalid Date'],
    ['new Date(0).toString()', 'Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)'],
    ["['b', 'a', 'C', 'ä'].sort((x, y) => x.localeCompare(y))", ['a', 'ä', 'b', 'C']],
    ["'a'.localeCompare('A', 'en', { sensitivity: 'base' })", 0],
    ["'item 10'.localeCompare('item 9', undefined, { numeric: true })", 1],
    ["'I'.toLocaleLowerCase('tr')", 'ı'],
    ["new Intl.NumberFormat('en-IN').format(1234567)", '12,34,567'],
    ["Intl.NumberFormat('en').formatToParts(1.5).map((part) => part.value)", ['1', '.', '5']],
    ["new Intl.DateTimeFormat('en-US', { weekday: 'long' }).format(new Date(0))", 'Thursday'],
    ["new Intl.DateTimeFormat('en-CA').format()", '2024-03-10'],
    ['new Intl.DateTimeFormat().resolvedOptions().timeZone', 'UTC'],
    ["['z', 'é', 'e'].sort(new Intl.Collator('fr').compare)", ['e', 'é', 'z']],
    ["new Intl.PluralRules('en', { type: 'ordinal' }).select(22)", 'two'],
  ])('%s', async (body, expected) => {
    const { value, dispose } = await load(`function f() { return ${body}; }`);
    expect(value('{{f()}}')).toEqual(expected);
    dispose();
  });
});

test.each([
  ["(1).toLocaleString('no locale')", 'RangeError'],
  ["new Intl.NumberFormat('en', { style: 'currency' })", 'TypeError'],
  ["new Date(0).toLocaleString('en', { timeZone: 'Nowhere/Land' })", 'RangeError'],
  ["new Intl.DateTimeFormat('en').format(NaN)", 'RangeError'],
])('%s throws, and can be caught', async (body, name) => {
  const { value, dispose } = await load(
    `function f() { try { return ${body}; } catch (error) { return error.name; } }`,
  );
  expect(value('{{f()}}')).toBe(name);
  dispose();
});
