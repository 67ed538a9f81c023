import { afterEach, expect, test, vi } from 'vitest';
import { browserConsentPage } from '../../../src/app/consent/consent-page.ts';

afterEach(() => vi.unstubAllGlobals());

function opening(address: string): { readonly calls: number; readonly href: string; readonly opener: unknown } {
  const opened = { opener: 'us', location: { href: '' } };
  const open = vi.fn(() => opened);
  vi.stubGlobal('window', { open });
  browserConsentPage().open(address);
  return { calls: open.mock.calls.length, href: opened.location.href, opener: opened.opener };
}

test('a page of a service opens without a way back to ours', () => {
  expect(opening('https://id.example/authorize?a=1')).toEqual({
    calls: 1,
    href: 'https://id.example/authorize?a=1',
    opener: null,
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)//https://a.example',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'about:blank',
  'view-source:https://a.example',
  '//a.example',
  '/relative',
  '',
])('%j opens nothing', (address) => {
  expect(opening(address)).toMatchObject({ calls: 0, href: '' });
});
