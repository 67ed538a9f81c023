import { describe, expect, test } from 'vitest';
import { outcome, type Row } from '../../outcome.ts';

describe('md5', () => {
  test.each<Row>([
    ['md5(null)', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['md5(123)', '202cb962ac59075b964b07152d234b70'],
    ["md5(toBinary('Make'))", '529a05ca6c1263aab080ec4f20754411'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('sha1', () => {
  test.each<Row>([
    ["sha1('')", 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ["sha1(toBinary('workfront'))", 'b2b30b8ae1f9e5b40fbb0696eaabdbfd8d0c087f'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('sha256', () => {
  test.each<Row>([
    ["sha256('data', null, 'key')", '5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0'],
    ["sha256('workfront', 'hex', null)", 'ed3d7397eec7b94453035b67ba4468c883ee3bedeb57137f7371f2e0cf5e2bbc'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["sha256('a', 'nope')", 'function'],
    ["sha256('data', 'hex', 'key', 'nope')", 'function'],
    ["sha256('data', 'hex', 'key', 'binary')", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});
