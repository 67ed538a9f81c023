import { describe, expect, test } from 'vitest';
import type { Value, ValueObject } from '../../src/engine/index.ts';
import { bodyBytes } from '../../src/runtime/http/body-bytes.ts';
import { buildUrl } from '../../src/runtime/http/build-url.ts';
import { decodeBody, responseTypes } from '../../src/runtime/http/decode-body.ts';
import { bodyTypes, encodeBody } from '../../src/runtime/http/encode-body.ts';
import { encodeHeaders } from '../../src/runtime/http/encode-headers.ts';
import { sanitizeLog } from '../../src/runtime/log/sanitize-log.ts';
import { applyParameters, readDefinition, readParameters, validateParameters } from '../../src/runtime/index.ts';
import fc from '../support/fast-check.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Value>;
const leaf = fc.oneof(json, fc.constant(undefined), fc.date({ noInvalidDate: false }), fc.uint8Array({ maxLength: 4 }));
const value: fc.Arbitrary<Value> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(text, leaf, { maxKeys: 3 }),
);
const object = fc.dictionary(text, value, { maxKeys: 3 }) as fc.Arbitrary<ValueObject>;

/** Attributes of fields, in kinds that fit and in kinds that do not. */
const attribute = fc.constantFrom(
  'name',
  'type',
  'options',
  'nested',
  'spec',
  'validate',
  'default',
  'required',
  'multiple',
);
const field = fc.dictionary(
  attribute,
  fc.oneof(json, fc.constantFrom('text', 'select', 'array', 'collection', 'port')),
);

describe('whatever the values are, there is a result', () => {
  test('URLs that are built can be parsed, and hold only what a URL may', () => {
    fc.assert(
      fc.property(text, object, (path, qs) => {
        const built = buildUrl(`https://h.test/${path}`, qs);
        if (!built.ok) return;
        expect(URL.canParse(built.value)).toBe(true);
        expect(built.value).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });

  test('query values survive the way through a URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, content) => {
        const built = buildUrl('https://h.test/a', { [name]: content });
        expect(built.ok && [...new URL(built.value).searchParams]).toEqual([[name, content]]);
      }),
    );
  });

  test('bodies, and bytes of each', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...bodyTypes), (body, type) => {
        const encoded = encodeBody(body, type, () => 'b');
        if (encoded.ok) bodyBytes(encoded.value.body);
      }),
    );
  });

  test('headers that the platform accepts', () => {
    fc.assert(
      fc.property(object, (headers) => {
        const encoded = encodeHeaders(headers);
        if (encoded.ok) new Headers(encoded.value.map(([name, content]) => [name, content])).forEach(String);
      }),
    );
  });

  test('replies of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(...responseTypes), (body, type) => {
        decodeBody({ status: 200, url: 'https://h.test', headers: [], body, durationMs: 0 }, type);
      }),
    );
  });

  test('logs and paths, of which nothing more can be read than before', () => {
    fc.assert(
      fc.property(object, fc.array(text, { maxLength: 3 }), value, (request, paths, secret) => {
        sanitizeLog(
          { request },
          paths.map((path) => `request.${path}`),
          () => secret,
        );
      }),
    );
  });

  test('forms and what is typed into them', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 3 }), object, (fields, values) => {
        const { parameters } = readParameters(JSON.stringify(fields));
        validateParameters(parameters, applyParameters(parameters, values));
      }),
    );
  });

  test('texts of a definition', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          json.map((node) => JSON.stringify(node)),
        ),
        fc.constantFrom('basic', 'oauth1', 'oauth2'),
        (written, kind) => {
          for (const { range } of readDefinition({ communication: written, parameters: written, common: written }, kind)
            .diagnostics) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(Math.max(written.length, 1));
          }
        },
      ),
    );
  });
});
