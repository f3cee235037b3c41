import { describe, expect, it } from 'vitest';
import { tamed } from './tame.ts';

const seen = (text: string): string => text.replaceAll('\u2060', '');

describe('tamed text', () => {
  it.each([
    '[[/roll 1d20]]',
    '[[[1d20]]]',
    '@UUID[Actor.x]{y}',
    '&Reference[prone]',
    '&amp;Reference[prone]',
    'https://example.invalid',
    'JavaScript:alert(1)',
    'data:text/html,x',
  ])('reads like %s but is no command', (text) => {
    expect(seen(tamed(text))).toBe(text);
    expect(tamed(text)).not.toMatch(/\[\[|@\w+\[|&[\w;]+\[|:\/\/|(script|data):/i);
  });

  it('is left alone where it is only text', () => {
    const plain = 'Ilse & Bram [both] met @ dawn: it was 3:4, they said.';
    expect(tamed(plain)).toBe(plain);
  });
});
