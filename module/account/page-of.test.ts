import { describe, expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

describe('the page on which a code is approved', () => {
  it.each([
    ['/pair?code=ABCD-EFGH', 'https://example.org', 'https://example.org/pair?code=ABCD-EFGH'],
    ['/pair?code=ABCD-EFGH', 'https://example.org/fcc', 'https://example.org/fcc/pair?code=ABCD-EFGH'],
    ['https://example.org/pair?code=A', 'https://example.org', 'https://example.org/pair?code=A'],
  ])('is the companion’s own: %s', (url, address, page) => {
    expect(pageOf(url, address)).toBe(page);
  });

  it.each(['https://evil.example/pair', '//evil.example/pair', 'javascript:alert(1)', '///evil.example'])(
    'is never anybody else’s: %s',
    (url) => {
      expect(new URL(pageOf(url, 'https://example.org')).origin).toBe('https://example.org');
    },
  );
});
