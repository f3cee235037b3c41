import { describe, expect, it } from 'vitest';
import { readAddress } from './settings.ts';

describe('the address of a companion', () => {
  it.each([
    ['https://characters.example.org', 'https://characters.example.org'],
    ['  https://characters.example.org/  ', 'https://characters.example.org'],
    ['https://example.org/fcc/?x=1#y', 'https://example.org/fcc'],
    ['192.168.0.4:4242', 'http://192.168.0.4:4242'],
    ['HTTP://Example.ORG', 'http://example.org'],
  ])('is made regular: %s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  it.each([
    '',
    '   ',
    'ftp://example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    'https://me:pw@example.org',
  ])('is not taken: %s', (typed) => {
    expect(readAddress(typed)).toBeNull();
  });
});
