import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createProject, examples, type FormValues, type Project } from '../../src/project/index.ts';
import { decodeLink, encodeLink, linkLimits, readHash } from '../../src/share/index.ts';
import { inflateByLibrary } from '../../src/share/deflate.ts';
import fc from '../support/fast-check.ts';

const project = (sections: Project['sections'], name = 'Shared'): Project =>
  createProject({ id: 'p1', name, kind: 'basic', sections, now: new Date(0), selectedScenario: 'ok' });

/** A link made by hand, as an attacker would. */
const linkOf = (content: string | Uint8Array): string => `#1.${deflateRawSync(content).toString('base64url')}`;

const valid = { version: 1, name: 'n', kind: 'basic', sections: { communication: '{}' } };

describe('round trip', () => {
  test.each(examples.map((example) => [example.name, example] as const))('example %s', async (_name, example) => {
    const decoded = await decodeLink(await encodeLink(example));
    expect(decoded).toMatchObject({ ok: true });
    if (!decoded.ok) return;
    expect(decoded.value.project.sections).toEqual(example.project.sections);
    expect(decoded.value.project.kind).toBe(example.project.kind);
    expect(decoded.value.values).toEqual(example.values);
    expect(decoded.value.dropped).toEqual([]);
  });

  test('any texts, any values', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true }),
      fc.uint8Array(),
      fc.dictionary(
        fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
        fc.string(),
      ),
    );
    const names = fc.string({ minLength: 1 }).filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
    const texts = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(texts, texts, fc.dictionary(names, value), async (communication, functions, values) => {
        const sections = { communication, functions };
        const decoded = await decodeLink(await encodeLink({ project: project(sections), values }));
        expect(decoded.ok && decoded.value.project.sections).toEqual(sections);
        expect(decoded.ok && decoded.value.values).toEqual({ ...values } as FormValues);
      }),
      { numRuns: 150 },
    );
  });

  test('an equal project gives an equal link', async () => {
    const made = await Promise.all([1, 2].map(() => encodeLink({ project: project({ common: '{}' }), values: {} })));
    expect(made[0]).toBe(made[1]);
  });

  test('ids and dates of the browser it was made in stay there', async () => {
    const decoded = await decodeLink(await encodeLink({ project: project({ common: '{}' }), values: {} }));
    expect(decoded.ok && decoded.value.project).toMatchObject({ id: 'shared', createdAt: '1970-01-01T00:00:00.000Z' });
  });
});

describe('finds the link in', () => {
  const wrapped = (link: string): string => link.replaceAll(/(.{20})/g, '$1\r\n  ');
  test.each([
    ['an address', (link: string) => `https://play.example/app/${link}`],
    ['an address with a query', (link: string) => `https://play.example/?embed${link}`],
    ['a sentence', (link: string) => `Look at https://play.example/${link}, please.`],
    ['markdown', (link: string) => `[a \\[name\\]](https://play.example/${link})`],
    ['angle brackets', (link: string) => `<https://play.example/${link}>`],
    ['a wrapped mail', wrapped],
    ['a mail of seven bits', (link: string) => link.replaceAll(/(.{20})/g, '$1=\r\n')],
    ['the quotation of a mail', (link: string) => link.replaceAll(/(.{20})/g, '$1\n> ')],
    ['an editor of markdown', (link: string) => link.replaceAll(/[_-]/g, String.raw`\$&`)],
    ['a chat that lets it break', (link: string) => link.replaceAll(/(.{20})/g, '$1\u200b')],
    [
      'the address of a redirection',
      (link: string) => `https://go.test/?url=${encodeURIComponent(`https://play.example/${link}`)}&data=05&reserved=0`,
    ],
    ['blanks around', (link: string) => `\n\t${link}  \n`],
  ])('%s', async (_name, wrap) => {
    const link = await encodeLink({ project: project({ communication: '{"url": "https://a.example"}' }), values: {} });
    expect(await decodeLink(wrap(link))).toMatchObject({ ok: true });
  });
});

describe('says what is wrong', () => {
  test.each([
    ['nothing at all', '', 'not-a-link'],
    ['other text', 'see issue #1.5 of the list', 'not-a-link'],
    ['a newer version', '#2.AAAAAAAAAAAA', 'bad-version'],
    ['letters that are no deflate', '#1.____________', 'corrupt'],
    ['deflated text that is no JSON', linkOf('hello there'), 'corrupt'],
    ['a list', linkOf('[1, 2]'), 'not-a-project'],
    ['an unknown kind', linkOf(JSON.stringify({ ...valid, kind: 'saml' })), 'not-a-project'],
    ['a newer project', linkOf(JSON.stringify({ ...valid, version: 99 })), 'not-a-project'],
    ['a section that is no text', linkOf(JSON.stringify({ ...valid, sections: { common: {} } })), 'not-a-project'],
    [
      'a section that is too long',
      linkOf(JSON.stringify({ ...valid, sections: { common: 'x'.repeat(2_000_001) } })),
      'not-a-project',
    ],
    ['200 MB of zeros', linkOf(new Uint8Array(200_000_000)), 'too-large'],
    ['a link of 5 MB', `#1.${'A'.repeat(5_000_000)}`, 'too-large'],
  ])('%s → %s', async (_name, link, code) => {
    const decoded = await decodeLink(link);
    expect(decoded).toMatchObject({ ok: false, error: { code } });
    expect(!decoded.ok && decoded.error.message).toMatch(/[.]$/);
    expect(!decoded.ok && decoded.error.help).not.toBe('');
  });

  test('a link that was cut gives what came before the cut', async () => {
    const [example] = examples;
    if (example === undefined) throw new Error('no example');
    const link = await encodeLink(example);
    const decoded = await decodeLink(link.slice(0, -200));
    expect(decoded).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    const salvaged = decoded.ok ? undefined : decoded.error.salvaged;
    expect(salvaged?.project.name).toBe(example.project.name);
    expect(salvaged?.project.sections.communication).toBe(example.project.sections.communication);
  });
});

describe('drops and lists', () => {
  test.each([
    ['unknown fields', '{"version":1,"name":"n","kind":"basic","sections":{},"admin":true}', ['admin']],
    ['unknown sections', '{"version":1,"name":"n","kind":"basic","sections":{"shell":"x"}}', ['sections.shell']],
    ['__proto__', '{"__proto__":{"polluted":1},"version":1,"name":"n","kind":"basic","sections":{}}', ['__proto__']],
    [
      'constructor inside',
      '{"version":1,"name":"n","kind":"basic","values":{"a":{"constructor":{"prototype":{}}}},"sections":{}}',
      ['values.a.constructor'],
    ],
    ['the first of equal keys', '{"name":"a","version":1,"kind":"basic","sections":{},"name":"n"}', ['name']],
  ])('%s', async (_name, json, dropped) => {
    const decoded = await decodeLink(linkOf(json));
    expect(decoded).toMatchObject({ ok: true, value: { dropped, project: { name: 'n' } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('values nested too deep', async () => {
    const deep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`;
    const json = `{"version":1,"name":"n","kind":"basic","values":{"deep":${deep}},"sections":{}}`;
    const decoded = await decodeLink(linkOf(json));
    expect(decoded.ok && decoded.value.dropped.length).toBe(1);
    const deeper = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await decodeLink(linkOf(deeper))).toMatchObject({ ok: false });
  });

  test('permissions that a link claims to have', async () => {
    const json = JSON.stringify({ ...valid, foreign: { source: 'file', functions: true } });
    const decoded = await decodeLink(linkOf(json));
    expect(decoded.ok && decoded.value.project.foreign).toBeUndefined();
  });
});

describe('never rejects', () => {
  test('for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        for (const link of [text, `#1.${text}`, linkOf(text)]) expect(await decodeLink(link)).toHaveProperty('ok');
        expect(readHash(text)).toHaveProperty('kind');
      }),
    );
  });

  test('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await decodeLink(`#1.${Buffer.from(bytes).toString('base64url')}`)).toHaveProperty('ok');
        expect(await decodeLink(linkOf(bytes))).toHaveProperty('ok');
      }),
    );
  });

  test('for a good link with one letter changed or some letters missing', async () => {
    const link = await encodeLink({
      project: project({ communication: '{"url":"https://a.example/{{parameters.x}}"}' }),
      values: {},
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(link.length - 1), fc.constantFrom('A', 'b', '-', '_', ''), async (at, letter) => {
        const decoded = await decodeLink(link.slice(0, at) + letter + link.slice(at + 1));
        if (decoded.ok) expect(decoded.value.project.kind).toBe('basic');
      }),
    );
  });
});

describe('the library that stands in for the platform', () => {
  const text = new TextEncoder().encode('{{parameters.apiKey}} '.repeat(5000));
  const packed = new Uint8Array(deflateRawSync(text));

  test('gives the same bytes', async () => {
    expect(await inflateByLibrary(packed, linkLimits.inflated)).toEqual({ bytes: text, end: 'whole' });
  });

  test('stops at the bound', async () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(100_000_000)));
    const { bytes, end } = await inflateByLibrary(bomb, 1_000_000);
    expect(end).toBe('too-large');
    expect(bytes.length).toBe(1_000_000);
  });

  test('says when data is cut', async () => {
    expect((await inflateByLibrary(packed.subarray(0, -5), linkLimits.inflated)).end).toBe('corrupt');
  });
});

describe('readHash', () => {
  test.each([
    ['', { kind: 'none' }],
    ['#', { kind: 'none' }],
    ['#example/api-key', { kind: 'example', name: 'api-key' }],
    ['#reference/formatDate', { kind: 'reference', name: 'formatDate' }],
    ['#problem/missing-valid', { kind: 'reference', name: 'problem/missing-valid' }],
    ['#example/two%20words', { kind: 'example', name: 'two words' }],
    ['#1.AbCd', { kind: 'project', link: '#1.AbCd' }],
    ['#7.AbCd', { kind: 'project', link: '#7.AbCd' }],
    ['#1.AbCd&utm_source=chat', { kind: 'project', link: '#1.AbCd' }],
    ['#example/api-key?utm_source=x&y=1', { kind: 'example', name: 'api-key' }],
  ])('%s', (hash, target) => {
    expect(readHash(hash)).toEqual(target);
  });

  test.each(['#1.', '#nonsense', '#example/', '#example/%E0%A4%A', '#example/a/b', '#javascript:alert(1)'])(
    '%s is damaged',
    (hash) => {
      expect(readHash(hash).kind).toBe('damaged');
    },
  );
});
